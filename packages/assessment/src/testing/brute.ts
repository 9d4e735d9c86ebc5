/** The slow and obvious way to the figures of a network, for comparing. A link leads from the first to the second place. */
export type Links = readonly (readonly [number, number])[];

/** Whom each place reaches over links, in the directions that `links` has. */
function reachOf(count: number, links: Links): boolean[][] {
  const reach = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (__, b) => links.some(([from, to]) => from === a && to === b)),
  );
  for (let over = 0; over < count; over += 1)
    for (const row of reach)
      if (row[over] === true)
        for (let to = 0; to < count; to += 1) row[to] ||= reach[over]?.[to] ?? false;
  return reach;
}

/** The places whose removal leaves more parts of linked places than there were. */
export function cutPlaces(count: number, links: Links): number[] {
  const both: Links = links.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const partCount = (without: number | null) => {
    const left = both.filter((link) => without === null || !link.includes(without));
    const reach = reachOf(count, left);
    const places = reach.flatMap((_, place) => (place === without ? [] : [place]));
    return places.filter((place) => !places.some((b) => b < place && reach[place]?.[b])).length;
  };
  const whole = partCount(null);
  return Array.from({ length: count }, (_, place) => place).filter(
    (place) => partCount(place) > whole,
  );
}

/** The largest eigenvalue by Gelfand's formula: the norm of (A+I)^(2^40), squared up with its scale kept apart. */
export function radiusByPowers(count: number, links: Links): number {
  let matrix: number[][] = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (__, b) =>
      a === b || links.some(([from, to]) => from === a && to === b) ? 1 : 0,
    ),
  );
  let logNorm = 0;
  let power = 1;
  for (let step = 0; step < 40; step += 1) {
    const squared = matrix.map((row) =>
      row.map((_, b) => row.reduce((sum, value, k) => sum + value * (matrix[k]?.[b] ?? 0), 0)),
    );
    const most = Math.max(...squared.flat());
    matrix = squared.map((row) => row.map((value) => value / most));
    power *= 2;
    logNorm += Math.log(most) / power;
  }
  return Math.exp(logNorm) - 1;
}

/** Amounts by giver and taker. */
export type Amounts = readonly (readonly number[])[];

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What each place takes and what it gives. */
function marginsOf(amounts: Amounts): { readonly given: number[]; readonly taken: number[] } {
  return {
    given: amounts.map(sumOf),
    taken: amounts.map((_, to) => sumOf(amounts.map((row) => row[to] ?? 0))),
  };
}

/** Finn's index by following what flows, step by step, until nothing to speak of is left: N = I + G + G² + … */
export function finnBySteps(amounts: Amounts, steps = 20_000): number {
  const { given, taken } = marginsOf(amounts);
  const through = amounts.map((_, place) => Math.max(given[place] ?? 0, taken[place] ?? 0));
  const shares = amounts.map((row, from) =>
    row.map((amount) => (amount === 0 ? 0 : amount / (through[from] ?? 1))),
  );
  const cycled = amounts.map((_, start) => {
    let here = amounts.map((__, place): number => (place === start ? 1 : 0));
    let visits = 1;
    for (let step = 0; step < steps && sumOf(here) > 1e-12; step += 1) {
      here = here.map((__, to) =>
        here.reduce((sum, weight, from) => sum + weight * (shares[from]?.[to] ?? 0), 0),
      );
      visits += here[start] ?? 0;
    }
    return ((through[start] ?? 0) * (visits - 1)) / visits;
  });
  return sumOf(cycled) / sumOf(through);
}

/** Order of a network (A/C) by entropies: (H(givers) + H(takers) − H(both)) / H(both). */
export function orderByEntropies(amounts: Amounts): number {
  const { given, taken } = marginsOf(amounts);
  const total = sumOf(given);
  const entropy = (parts: readonly number[]) =>
    -sumOf(parts.map((part) => (part > 0 ? (part / total) * Math.log(part / total) : 0)));
  const both = entropy(amounts.flat());
  return (entropy(given) + entropy(taken) - both) / both;
}

/** Betweenness by all shortest ways between all pairs: through a place go those whose two halves are shortest as well. */
export function betweennessByPairs(count: number, links: Links): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const distance = places.map((a) => places.map((b): number => (a === b ? 0 : Infinity)));
  const ways = places.map((a) => places.map((b): number => (a === b ? 1 : 0)));
  for (let length = 1; length < count; length += 1)
    for (const a of places)
      for (const b of places) {
        if ((distance[a]?.[b] ?? 0) < length) continue;
        const last = places.filter(
          (c) => distance[a]?.[c] === length - 1 && links.some(([x, y]) => x === c && y === b),
        );
        const [distances, counts] = [distance[a], ways[a]];
        if (last.length === 0 || distances === undefined || counts === undefined) continue;
        distances[b] = length;
        counts[b] = sumOf(last.map((c) => counts[c] ?? 0));
      }
  const at = (matrix: readonly (readonly number[])[], a: number, b: number) => matrix[a]?.[b] ?? 0;
  return places.map((v) =>
    sumOf(
      places.flatMap((s) =>
        places.map((t) => {
          if (s === v || t === v || s === t || at(ways, s, t) === 0) return 0;
          const isOnWay = at(distance, s, v) + at(distance, v, t) === at(distance, s, t);
          return isOnWay ? (at(ways, s, v) * at(ways, v, t)) / at(ways, s, t) : 0;
        }),
      ),
    ),
  );
}
