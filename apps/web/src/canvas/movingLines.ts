import type { Position } from '@symbiomap/domain';
import { ledLine, type BoardScene, type Box, type SceneLine } from '@symbiomap/scene';
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
  const from = boxNow(scene, line.from, fromPlace);
  const to = boxNow(scene, line.to, toPlace);
  if (from === undefined || to === undefined) return null;
  // What others have put elsewhere is where the scene has it: its lines are led already.
  if (liesThere(scene, line.from, from) && liesThere(scene, line.to, to)) return line;
  return ledLine(line, { from, to }, scene.bowBetween(line.id, { from, to }, moves));
}

function boxNow(scene: BoardScene, id: string, place: Position | undefined): Box | undefined {
  const box = scene.cards.get(id)?.box;
  return box === undefined || place === undefined ? box : { ...box, x: place.x, y: place.y };
}

function liesThere(scene: BoardScene, cardId: string, { x, y }: Box): boolean {
  const box = scene.cards.get(cardId)?.box;
  return box?.x === x && box.y === y;
}
