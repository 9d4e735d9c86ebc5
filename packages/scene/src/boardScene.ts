import type { BoardSnapshot, Flow, Position } from '@symbiomap/domain';
import { createFlowPairs } from './flowPairs.ts';
import type { Box } from './flowRoute.ts';
import { createKeptThings } from './keptThings.ts';
import { placesOf } from './placement.ts';
import { sceneArea, type SceneArea } from './sceneArea.ts';
import { sceneCard, type SceneCard } from './sceneCard.ts';
import { sceneLine, type SceneLine } from './sceneLine.ts';
import { sceneNote, type SceneNote } from './sceneNote.ts';
import { createSpatialGrid, type SpatialGrid } from './spatialGrid.ts';

/** What an update of a scene changed. */
export interface SceneChange {
  /** Of each thing that is new, gone or drawn otherwise: where it was and is, to be painted again. */
  readonly covered: ReadonlyMap<string, readonly Box[]>;
  /** Cards that were there before, somewhere else. */
  readonly moved: ReadonlySet<string>;
}

/** A board as things to draw. Kept up to date from snapshot to snapshot; what did not change keeps its identity. */
export interface BoardScene {
  readonly cards: ReadonlyMap<string, SceneCard>;
  /** Flows between two companies that are there. */
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly notes: ReadonlyMap<string, SceneNote>;
  readonly areas: ReadonlyMap<string, SceneArea>;
  readonly cardGrid: SpatialGrid;
  readonly lineGrid: SpatialGrid;
  readonly noteGrid: SpatialGrid;
  readonly areaGrid: SpatialGrid;
  /** What a thing of any sort covers. */
  boxOf(id: string): Box | undefined;
  /** The ids of flows that begin or end at a company. */
  linesAt(cardId: string): ReadonlySet<string>;
  /** Takes in the next snapshot. Cost follows what changed, beside one pass over the tables. */
  update(board: BoardSnapshot, language: string): SceneChange;
}

type DrawnFlow = Flow & { readonly from: string; readonly to: string };

const noLines: ReadonlySet<string> = new Set();

/** A scene without anything on it. */
export function createBoardScene(): BoardScene {
  const cards = new Map<string, SceneCard>();
  const lines = new Map<string, SceneLine>();
  const notes = createKeptThings(sceneNote);
  const areas = createKeptThings(sceneArea);
  const cardGrid = createSpatialGrid();
  const lineGrid = createSpatialGrid();
  const pairs = createFlowPairs();
  const incident = new Map<string, Set<string>>();
  /** Flows with two ends, whether their companies are there or not. */
  const ended = new Map<string, DrawnFlow>();
  let before: BoardSnapshot | null = null;
  let languageBefore = '';
  let covered = new Map<string, Box[]>();
  let moved = new Set<string>();

  const touch = (id: string, ...boxes: readonly (Box | undefined)[]) => {
    const known = covered.get(id) ?? [];
    for (const box of boxes) if (box !== undefined) known.push(box);
    covered.set(id, known);
  };
  const hang = (cardId: string, lineId: string) => {
    const hanging = incident.get(cardId);
    if (hanging === undefined) incident.set(cardId, new Set([lineId]));
    else hanging.add(lineId);
  };
  const unhang = (cardId: string, lineId: string) => {
    const hanging = incident.get(cardId);
    hanging?.delete(lineId);
    if (hanging?.size === 0) incident.delete(cardId);
  };

  const updateCards = (board: BoardSnapshot, language: string, stale: Set<string>) => {
    const isAnew = language !== languageBefore;
    if (!isAnew && before?.companies === board.companies) return;
    for (const id of [...cards.keys()]) {
      if (board.companies.has(id)) continue;
      touch(id, cards.get(id)?.box);
      cards.delete(id);
      cardGrid.remove(id);
      for (const line of incident.get(id) ?? []) stale.add(line);
    }
    let unplaced: ReadonlyMap<string, Position> | null = null;
    for (const company of board.companies.values()) {
      const { id } = company;
      const place = company.position ?? (unplaced ??= placesOf(board)).get(id);
      const former = cards.get(id);
      if (place === undefined) continue;
      const hasMoved = former?.box.x !== place.x || former.box.y !== place.y;
      if (former?.company === company && !hasMoved && !isAnew) continue;
      const card = sceneCard(company, place, language);
      cards.set(id, card);
      touch(id, former?.box, card.box);
      if (!hasMoved) continue;
      if (former !== undefined) moved.add(id);
      cardGrid.put(id, card.box);
      for (const line of incident.get(id) ?? []) stale.add(line);
    }
  };

  const updateEnds = (board: BoardSnapshot, stale: Set<string>) => {
    if (before?.flows === board.flows) return;
    for (const [id, former] of [...ended]) {
      const flow = board.flows.get(id);
      if (flow?.from === former.from && flow.to === former.to) continue;
      ended.delete(id);
      unhang(former.from, id);
      unhang(former.to, id);
      stale.add(id);
      for (const other of pairs.remove(id)) stale.add(other);
    }
    for (const flow of board.flows.values()) {
      if (ended.get(flow.id) === flow || !hasEnds(flow)) continue;
      stale.add(flow.id);
      if (!ended.has(flow.id)) {
        hang(flow.from, flow.id);
        hang(flow.to, flow.id);
        for (const other of pairs.put(flow.id, flow.from, flow.to)) stale.add(other);
      }
      ended.set(flow.id, flow);
    }
  };

  const addRenamed = (board: BoardSnapshot, language: string, stale: Set<string>) => {
    if (language !== languageBefore) for (const id of ended.keys()) stale.add(id);
    if (before === null || before.resources === board.resources) return;
    for (const { id, resource } of ended.values()) {
      if (resource === null) continue;
      if (before.resources.get(resource) !== board.resources.get(resource)) stale.add(id);
    }
  };

  const updateLine = (board: BoardSnapshot, language: string, id: string) => {
    const former = lines.get(id);
    const flow = ended.get(id);
    const from = cards.get(flow?.from ?? '')?.box;
    const to = cards.get(flow?.to ?? '')?.box;
    if (flow === undefined || from === undefined || to === undefined) {
      if (former === undefined) return;
      touch(id, former.bounds);
      lines.delete(id);
      lineGrid.remove(id);
      return;
    }
    const resource = flow.resource === null ? undefined : board.resources.get(flow.resource);
    const line = sceneLine(flow, { from, to, lane: pairs.laneOf(id), resource, language });
    lines.set(id, line);
    lineGrid.put(id, line.bounds);
    touch(id, former?.bounds, line.bounds);
  };

  return {
    cards,
    lines,
    notes: notes.things,
    areas: areas.things,
    cardGrid,
    lineGrid,
    noteGrid: notes.grid,
    areaGrid: areas.grid,
    boxOf: (id) =>
      cards.get(id)?.box ??
      lines.get(id)?.bounds ??
      notes.things.get(id)?.box ??
      areas.things.get(id)?.box,
    linesAt: (cardId) => incident.get(cardId) ?? noLines,
    update: (board, language) => {
      covered = new Map();
      moved = new Set();
      const change = { covered, moved };
      if (board === before && language === languageBefore) return change;
      const stale = new Set<string>();
      updateCards(board, language, stale);
      updateEnds(board, stale);
      notes.update(board.notes, touch);
      areas.update(board.areas, touch);
      addRenamed(board, language, stale);
      for (const id of stale) updateLine(board, language, id);
      before = board;
      languageBefore = language;
      return change;
    },
  };
}

function hasEnds(flow: Flow): flow is DrawnFlow {
  return flow.from !== null && flow.to !== null;
}
