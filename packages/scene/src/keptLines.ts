import type { BoardSnapshot } from '@symbiomap/domain';
import { createFlowEnds } from './flowEnds.ts';
import { noBow, type Bow, type Box } from './flowRoute.ts';
import { createLineLabels } from './lineLabels.ts';
import { createLineWays, linesNear, type Moving, type WayEnds } from './lineWays.ts';
import { labelledLine, ledLine, sceneLine, type SceneLine } from './sceneLine.ts';
import { createSpatialGrid, type SpatialGrid } from './spatialGrid.ts';

/** Where a line begins and ends. */
export interface LinePlaces {
  readonly from: Box;
  readonly to: Box;
}

/** The lines of flows between cards, kept up to date from snapshot to snapshot. */
export interface KeptLines {
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly grid: SpatialGrid;
  at(cardId: string): ReadonlySet<string>;
  /** A card is new, gone or elsewhere. */
  stir(cardId: string): void;
  /** Takes in the next snapshot, once its cards are known. */
  update(board: BoardSnapshot, language: string): void;
  bowBetween(lineId: string, places: LinePlaces, moving: Moving): Bow;
  /** Leads at most so many lines anew, then places their labels. Says whether none waits any more. */
  settle(moving: Moving, most: number): boolean;
}

/** What the lines lie between, and who hears of those that are new, gone or drawn otherwise. */
export interface LineGround {
  readonly boxOf: (cardId: string) => Box | undefined;
  readonly touch: (id: string, ...boxes: readonly (Box | undefined)[]) => void;
}

export function createKeptLines({ boxOf, touch }: LineGround): KeptLines {
  const lines = new Map<string, SceneLine>();
  const grid = createSpatialGrid();
  const ends = createFlowEnds();
  const ways = createLineWays();
  /** Lines at cards that are new, gone or elsewhere. */
  const stale = new Set<string>();
  /** Lines whose way may be another. */
  const waiting = new Set<string>();
  let before: BoardSnapshot | null = null;
  let languageBefore = '';

  const endsOf = (id: string): WayEnds | null => {
    const flow = ends.flows.get(id);
    const from = boxOf(flow?.from ?? '');
    const to = boxOf(flow?.to ?? '');
    if (flow === undefined || from === undefined || to === undefined) return null;
    return { fromId: flow.from, toId: flow.to, from, to, laneCount: ends.countBeside(id) };
  };

  const labels = createLineLabels({
    lines,
    grid,
    cards: ways.obstacles,
    move: (line, label) => show(labelledLine(line, label), line),
  });

  const show = (line: SceneLine, former: SceneLine | undefined) => {
    lines.set(line.id, line);
    grid.put(line.id, line.bounds);
    touch(line.id, former?.bounds, line.bounds);
  };

  const put = (line: SceneLine, former: SceneLine | undefined) => {
    labels.stir(line.id);
    show(line, former);
  };

  const drop = (id: string) => {
    const former = lines.get(id);
    if (former === undefined) return;
    labels.stir(id);
    touch(id, former.bounds);
    lines.delete(id);
    grid.remove(id);
  };

  const draw = (board: BoardSnapshot, language: string, id: string) => {
    const flow = ends.flows.get(id);
    const way = endsOf(id);
    waiting.delete(id);
    if (flow === undefined || way === null) {
      drop(id);
      return;
    }
    const { from, to } = way;
    const resource = flow.resource === null ? undefined : board.resources.get(flow.resource);
    const place = { from, to, lane: ends.laneOf(id), bow: ways.bowOf(way) };
    put(sceneLine(flow, { ...place, resource, language }), lines.get(id));
  };

  const lead = (id: string) => {
    const line = lines.get(id);
    const way = endsOf(id);
    if (line === undefined || way === null) return;
    const bow = ways.bowOf(way);
    if (bow.first === line.bow.first && bow.last === line.bow.last) return;
    put(ledLine(line, way, bow), line);
  };

  const addRenamed = (board: BoardSnapshot, language: string) => {
    if (language !== languageBefore) for (const id of ends.flows.keys()) stale.add(id);
    if (before === null || before.resources === board.resources) return;
    for (const { id, resource } of ends.flows.values()) {
      if (resource === null) continue;
      if (before.resources.get(resource) !== board.resources.get(resource)) stale.add(id);
    }
  };

  return {
    lines,
    grid,
    at: (cardId) => ends.at(cardId),
    stir: (cardId) => {
      ways.stir(cardId);
      for (const id of ends.at(cardId)) stale.add(id);
    },
    update: (board, language) => {
      for (const id of ends.update(board.flows)) stale.add(id);
      addRenamed(board, language);
      for (const id of stale) draw(board, language, id);
      stale.clear();
      before = board;
      languageBefore = language;
    },
    bowBetween: (lineId, places, moving) => {
      const way = endsOf(lineId);
      return way === null ? noBow : ways.bowOf({ ...way, ...places }, moving);
    },
    settle: (moving, most) => {
      const places = ways.layDown(moving, boxOf);
      if (places === null || places.length > 0) labels.stirNear(places);
      if (places === null) for (const id of lines.keys()) waiting.add(id);
      else
        for (const place of places)
          for (const id of linesNear(grid, place, endsOf)) waiting.add(id);
      let rest = most;
      for (const id of waiting) {
        if (rest <= 0) break;
        rest -= 1;
        waiting.delete(id);
        lead(id);
      }
      return waiting.size === 0 && labels.settle(moving, rest);
    },
  };
}
