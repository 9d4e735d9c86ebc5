import { lineBody, pointAt, routePath, type BoardScene, type Box } from '@symbiomap/scene';
import type { Position } from '@symbiomap/domain';
import type { LostItems } from '../state/whatIf.ts';
import type { CardMoves } from './cardMoves.ts';
import { lineOnTheMove } from './movingLines.ts';

/** What becomes of a company. */
export type Fate = 'left' | 'stopped' | 'cutOff';

/** What the map draws over what ends, in board units. */
export interface LossMarks {
  readonly cards: readonly { readonly id: string; readonly fate: Fate; readonly box: Box }[];
  readonly lines: readonly {
    readonly id: string;
    readonly path: string;
    readonly middle: Position;
  }[];
}

/** Marks for what ends, where it lies at this moment; what is not on the map has none. */
export function lossMarks(
  scene: BoardScene,
  { left, stopped, cutOff, flows }: LostItems,
  moves: CardMoves,
): LossMarks {
  const marked = (ids: readonly string[], fate: Fate) =>
    ids.flatMap((id) => {
      const box = scene.cards.get(id)?.box;
      return box === undefined ? [] : { id, fate, box: { ...box, ...moves.get(id) } };
    });
  return {
    cards: [...marked(cutOff, 'cutOff'), ...marked(stopped, 'stopped'), ...marked(left, 'left')],
    lines: flows.flatMap((id) => {
      const still = scene.lines.get(id);
      if (still === undefined) return [];
      const { route } = lineOnTheMove(scene, still, moves) ?? still;
      return { id, path: routePath(lineBody(route, 2)), middle: pointAt(route, 0.25) };
    }),
  };
}
