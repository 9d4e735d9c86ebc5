import type { Box } from '@symbiomap/scene';

/** A card, or an area with all that lies in it, among others on the same ground. */
export interface LayoutUnit {
  readonly id: string;
  readonly box: Box;
  /** It stays there; the others find their places round it. */
  readonly isFixed: boolean;
}

/** Units, and the flows from one to another. */
export interface LayoutPart {
  readonly units: readonly LayoutUnit[];
  readonly links: readonly (readonly [from: string, to: string])[];
}

/** The parts of which each is linked by flows, largest first, and the units that no flow touches. */
export function layoutParts({ units, links }: LayoutPart): {
  readonly parts: readonly LayoutPart[];
  readonly singles: readonly LayoutUnit[];
} {
  const neighbours = new Map<string, string[]>(units.map(({ id }) => [id, []]));
  for (const [from, to] of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of units) {
    if (partOf.has(id)) continue;
    const waiting = [id];
    partOf.set(id, count);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const other of neighbours.get(next) ?? []) {
        if (partOf.has(other)) continue;
        partOf.set(other, count);
        waiting.push(other);
      }
    }
    count += 1;
  }
  const parts = Array.from({ length: count }, () => ({
    units: [] as LayoutUnit[],
    links: [] as (readonly [string, string])[],
  }));
  for (const unit of units) parts[partOf.get(unit.id) ?? 0]?.units.push(unit);
  for (const link of links) parts[partOf.get(link[0]) ?? 0]?.links.push(link);
  return {
    parts: parts
      .filter((part) => part.units.length > 1)
      .sort((a, b) => b.units.length - a.units.length),
    singles: parts.flatMap((part) => (part.units.length === 1 ? part.units : [])),
  };
}
