import type { Position } from '@symbiomap/domain';
import { routeFlow, type BoardScene, type Box, type FlowRoute } from '@symbiomap/scene';
import type { GhostFlow } from '../state/viewState.ts';

/** A ghost with its way over the map. */
export interface RoutedGhost {
  readonly ghost: GhostFlow;
  readonly route: FlowRoute;
}

/**
 * The ways of ghosts between cards that are shown, beside the lines that run between the same two. `placeOf`: where a
 * card lies at this moment, if not where the scene has it.
 */
export function ghostRoutes(
  scene: Pick<BoardScene, 'cards' | 'lines' | 'linesAt'>,
  ghosts: readonly GhostFlow[],
  placeOf: (id: string) => Position | null | undefined,
): readonly RoutedGhost[] {
  const beside = new Map<string, number>();
  const boxOf = (id: string): Box | null => {
    const box = scene.cards.get(id)?.box;
    return box === undefined ? null : { ...box, ...placeOf(id) };
  };
  return ghosts.flatMap((ghost) => {
    const { from, to } = ghost;
    const [start, end] = [boxOf(from), boxOf(to)];
    if (start === null || end === null) return [];
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const taken = beside.get(pair) ?? linesBetween(scene, from, to);
    beside.set(pair, taken + 1);
    // Lines lie about the middle; the next free lane is the one after the last of them.
    const lane = taken === 0 ? 0 : (taken + 1) / 2;
    return [{ ghost, route: routeFlow(start, end, lane) }];
  });
}

function linesBetween(
  { lines, linesAt }: Pick<BoardScene, 'lines' | 'linesAt'>,
  a: string,
  b: string,
): number {
  return [...linesAt(a)].filter((id) => {
    const line = lines.get(id);
    return line !== undefined && (line.from === b || line.to === b);
  }).length;
}
