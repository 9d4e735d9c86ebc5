import type { BoardSnapshot, Position } from '@symbiomap/domain';
import type { Bow, Box } from './flowRoute.ts';
import { createKeptThings } from './keptThings.ts';
import { createKeptLines, type LinePlaces } from './keptLines.ts';
import { nothingMoves, type Moving } from './lineWays.ts';
import { placesOf } from './placement.ts';
import { sceneArea, type SceneArea } from './sceneArea.ts';
import { sceneCard, type SceneCard } from './sceneCard.ts';
import type { SceneLine } from './sceneLine.ts';
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
  /** How a line would be led if its ends were there, and what moves not in its way. */
  bowBetween(lineId: string, places: LinePlaces, moving: Moving): Bow;
  /**
   * Takes in the next snapshot. Cost follows what changed, beside one pass over the tables. Lines are led round
   * cards that were laid down; {@link BoardScene.settle} is due afterwards.
   */
  update(board: BoardSnapshot, language: string): SceneChange;
  /**
   * Lays down the cards that are not moving and leads lines anew whose way may have changed: as many as `most`,
   * so that this can be done in slices. Once all is done the scene is that of its board, however it came to be.
   */
  settle(moving?: Moving, most?: number): SettledLines;
}

/** What became of lines that were led anew. */
export interface SettledLines {
  readonly change: SceneChange;
  /** Whether no line waits any more. */
  readonly isDone: boolean;
}

/** A scene without anything on it. */
export function createBoardScene(): BoardScene {
  const cards = new Map<string, SceneCard>();
  const notes = createKeptThings(sceneNote);
  const areas = createKeptThings(sceneArea);
  const cardGrid = createSpatialGrid();
  let before: BoardSnapshot | null = null;
  let languageBefore = '';
  let covered = new Map<string, Box[]>();
  let moved = new Set<string>();

  const touch = (id: string, ...boxes: readonly (Box | undefined)[]) => {
    const known = covered.get(id) ?? [];
    for (const box of boxes) if (box !== undefined) known.push(box);
    covered.set(id, known);
  };
  const lines = createKeptLines({ boxOf: (id) => cards.get(id)?.box, touch });

  const updateCards = (board: BoardSnapshot, language: string) => {
    const isAnew = language !== languageBefore;
    if (!isAnew && before?.companies === board.companies) return;
    for (const id of [...cards.keys()]) {
      if (board.companies.has(id)) continue;
      touch(id, cards.get(id)?.box);
      cards.delete(id);
      cardGrid.remove(id);
      lines.stir(id);
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
      const isResized = former !== undefined && former.box.height !== card.box.height;
      if (!hasMoved && !isResized) continue;
      if (former !== undefined && hasMoved) moved.add(id);
      cardGrid.put(id, card.box);
      lines.stir(id);
    }
  };

  return {
    cards,
    lines: lines.lines,
    notes: notes.things,
    areas: areas.things,
    cardGrid,
    lineGrid: lines.grid,
    noteGrid: notes.grid,
    areaGrid: areas.grid,
    boxOf: (id) =>
      cards.get(id)?.box ??
      lines.lines.get(id)?.bounds ??
      notes.things.get(id)?.box ??
      areas.things.get(id)?.box,
    linesAt: (cardId) => lines.at(cardId),
    bowBetween: (lineId, places, moving) => lines.bowBetween(lineId, places, moving),
    settle: (moving = nothingMoves, most = Infinity) => {
      covered = new Map();
      moved = new Set();
      const isDone = lines.settle(moving, most);
      return { change: { covered, moved }, isDone };
    },
    update: (board, language) => {
      covered = new Map();
      moved = new Set();
      const change = { covered, moved };
      if (board === before && language === languageBefore) return change;
      updateCards(board, language);
      lines.update(board, language);
      notes.update(board.notes, touch);
      areas.update(board.areas, touch);
      before = board;
      languageBefore = language;
      return change;
    },
  };
}
