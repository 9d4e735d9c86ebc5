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
