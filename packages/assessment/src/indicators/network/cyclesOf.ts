import { giversOf, type LinkMap } from './linkMap.ts';

/** The groups of places in which everybody reaches everybody; who is on no cycle is a group alone. */
export function cyclesOf({ takers }: Pick<LinkMap, 'takers'>): readonly (readonly number[])[] {
  const givers = giversOf(takers);
  const taken = new Uint8Array(takers.length);
  return leavingOrder(takers)
    .reverse()
    .flatMap((start) => {
      if (taken[start] === 1) return [];
      taken[start] = 1;
      const group = [start];
      // The group grows while it is walked.
      for (const place of group)
        for (const giver of givers[place] ?? []) {
          if (taken[giver] === 1) continue;
          taken[giver] = 1;
          group.push(giver);
        }
      return [group];
    });
}

/** The places in the order in which a search in depth leaves them; without recursion, for chains of any length. */
function leavingOrder(takers: LinkMap['takers']): number[] {
  const seen = new Uint8Array(takers.length);
  const order: number[] = [];
  takers.forEach((_, start) => {
    if (seen[start] === 1) return;
    seen[start] = 1;
    const way = [{ place: start, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const taker = takers[step.place]?.[step.next];
      step.next += 1;
      if (taker === undefined) {
        order.push(step.place);
        way.pop();
      } else if (seen[taker] !== 1) {
        seen[taker] = 1;
        way.push({ place: taker, next: 0 });
      }
    }
  });
  return order;
}
