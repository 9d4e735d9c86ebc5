import type { BoardGraph } from '@symbiomap/domain';

/** Who gives to whom, by the places of the companies in `ids`: one link however many flows it stands for. */
export interface LinkMap {
  readonly ids: readonly string[];
  readonly takers: readonly (readonly number[])[];
  readonly linkCount: number;
}

/** The links of a board. Flows that have stopped, that lack an end or lead back to their giver link nobody. */
export function linkMapOf({ board }: BoardGraph): LinkMap {
  const ids = [...board.companies.keys()].sort();
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const takers = ids.map(() => new Set<number>());
  for (const { from, to, stage } of board.flows.values()) {
    if (from === null || to === null || from === to || stage === 'stopped') continue;
    const giver = placeOf.get(from);
    const taker = placeOf.get(to);
    if (giver !== undefined && taker !== undefined) takers[giver]?.add(taker);
  }
  return {
    ids,
    takers: takers.map((places) => [...places].sort((a, b) => a - b)),
    linkCount: takers.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Who gives to each place. */
export function giversOf(takers: LinkMap['takers']): readonly (readonly number[])[] {
  const givers: number[][] = takers.map(() => []);
  takers.forEach((places, giver) => {
    for (const taker of places) givers[taker]?.push(giver);
  });
  return givers;
}
