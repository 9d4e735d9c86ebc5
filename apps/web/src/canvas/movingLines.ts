import { boxOfCard, ledLine, type BoardScene, type SceneLine } from '@symbiomap/scene';
import type { CardMoves } from './cardMoves.ts';

/**
 * A line as it runs while its ends are on the move, round all that rests; `null` where neither of them is. Whoever
 * shows it, painted or real, takes it from here.
 */
export function lineOnTheMove(
  scene: BoardScene,
  line: SceneLine,
  moves: CardMoves,
): SceneLine | null {
  const [fromPlace, toPlace] = [moves.get(line.from), moves.get(line.to)];
  if (fromPlace === undefined && toPlace === undefined) return null;
  const from = fromPlace === undefined ? scene.cards.get(line.from)?.box : boxOfCard(fromPlace);
  const to = toPlace === undefined ? scene.cards.get(line.to)?.box : boxOfCard(toPlace);
  if (from === undefined || to === undefined) return null;
  return ledLine(line, { from, to }, scene.bowBetween(line.id, { from, to }, moves));
}
