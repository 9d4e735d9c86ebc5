import {
  inStackOrder,
  type BoardScene,
  type Box,
  type PaintedThings,
  type SceneCard,
  type SceneLine,
} from '@symbiomap/scene';
import type { CardMoves } from './cardMoves.ts';
import { lineOnTheMove } from './movingLines.ts';

/** What of a scene lies in a window and is not on the move. */
export function thingsIn(scene: BoardScene, window: Box, moves: CardMoves): PaintedThings {
  const isStill = (id: string) => moves.size === 0 || !moves.has(id);
  return {
    areas: inStackOrder(
      found(scene.areaGrid.query(window), scene.areas).filter(({ id }) => isStill(id)),
      ({ area }) => area.order,
    ),
    cards: found(scene.cardGrid.query(window), scene.cards).filter(({ id }) => isStill(id)),
    notes: found(scene.noteGrid.query(window), scene.notes).filter(({ id }) => isStill(id)),
    lines: found(scene.lineGrid.query(window), scene.lines).filter(
      ({ from, to }) => isStill(from) && isStill(to),
    ),
  };
}

export const nothingPainted: PaintedThings = { areas: [], cards: [], lines: [], notes: [] };

/** Some things, where they lie, and the lines between them. */
export function thingsAmong(scene: BoardScene, ids: ReadonlySet<string>): PaintedThings {
  const lines = new Set<string>();
  for (const id of ids) {
    for (const lineId of scene.linesAt(id)) {
      const line = scene.lines.get(lineId);
      if (line !== undefined && ids.has(line.from) && ids.has(line.to)) lines.add(lineId);
    }
  }
  return {
    areas: found([...ids], scene.areas),
    cards: found([...ids], scene.cards),
    notes: found([...ids], scene.notes),
    lines: found([...lines], scene.lines),
  };
}

/** What decides what is on the move. */
export interface Movement {
  readonly moves: CardMoves;
  /** What is shown in another way, with the lines between; `null`: nothing. */
  readonly carried: ReadonlySet<string> | null;
}

/** What is on the move and the lines that hang on it, where they are drawn now. */
export function movingThings(scene: BoardScene, { moves, carried }: Movement): PaintedThings {
  const cards: SceneCard[] = [];
  const lines = new Map<string, SceneLine>();
  for (const [id, place] of moves) {
    const card = scene.cards.get(id);
    if (card === undefined) continue;
    const isCarried = carried?.has(id) === true;
    if (!isCarried) cards.push({ ...card, box: { ...card.box, x: place.x, y: place.y } });
    for (const lineId of scene.linesAt(id)) {
      const line = scene.lines.get(lineId);
      if (line === undefined || lines.has(lineId)) continue;
      if (isCarried && carried.has(line.from) && carried.has(line.to)) continue;
      const moved = lineOnTheMove(scene, line, moves);
      if (moved !== null) lines.set(lineId, moved);
    }
  }
  return {
    areas: movedThings(scene.areas, moves, carried),
    cards,
    lines: [...lines.values()],
    notes: movedThings(scene.notes, moves, carried),
  };
}

function movedThings<T extends { readonly box: Box }>(
  all: ReadonlyMap<string, T>,
  moves: CardMoves,
  carried: ReadonlySet<string> | null,
): T[] {
  return [...moves].flatMap(([id, place]) => {
    const thing = all.get(id);
    return thing === undefined || carried?.has(id) === true
      ? []
      : { ...thing, box: { ...thing.box, x: place.x, y: place.y } };
  });
}

function found<T>(ids: readonly string[], all: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => all.get(id) ?? []);
}
