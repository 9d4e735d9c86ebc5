import type { LinkMap } from './linkMap.ts';

/** Places without which a part of the map falls apart, whichever way its flows lead (Tarjan, without recursion). */
export function indispensable({ takers }: Pick<LinkMap, 'takers'>): readonly number[] {
  const beside = takers.map(() => new Set<number>());
  takers.forEach((places, giver) => {
    for (const taker of places) {
      beside[giver]?.add(taker);
      beside[taker]?.add(giver);
    }
  });
  const neighbours = beside.map((places) => [...places]);
  const entered = takers.map(() => -1);
  const earliest = takers.map(() => -1);
  const at = (times: readonly number[], place: number) => times[place] ?? -1;
  const found = new Set<number>();
  let time = 0;
  const enter = (place: number) => {
    entered[place] = time;
    earliest[place] = time;
    time += 1;
  };
  neighbours.forEach((_, start) => {
    if (at(entered, start) >= 0) return;
    enter(start);
    let branches = 0;
    const way = [{ place: start, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { place } = step;
      const neighbour = neighbours[place]?.[step.next];
      step.next += 1;
      if (neighbour !== undefined) {
        if (at(entered, neighbour) < 0) {
          enter(neighbour);
          way.push({ place: neighbour, next: 0 });
        } else earliest[place] = Math.min(at(earliest, place), at(entered, neighbour));
        continue;
      }
      way.pop();
      const before = way.at(-1)?.place;
      if (before === undefined) continue;
      earliest[before] = Math.min(at(earliest, before), at(earliest, place));
      if (before === start) branches += 1;
      else if (at(earliest, place) >= at(entered, before)) found.add(before);
    }
    if (branches > 1) found.add(start);
  });
  return [...found].sort((a, b) => a - b);
}
