import type { LayoutCard, LayoutTask } from './layoutTask.ts';

/** Cards that flows link with each other, and with no others. */
export interface LayoutPart {
  readonly cards: readonly LayoutCard[];
  readonly links: LayoutTask['links'];
}

/** The parts of a task, largest first, and the cards that no flow touches. */
export function layoutParts({ cards, links }: LayoutTask): {
  readonly parts: readonly LayoutPart[];
  readonly singles: readonly LayoutCard[];
} {
  const neighbours = new Map<string, string[]>(cards.map(({ id }) => [id, []]));
  for (const [from, to] of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of cards) {
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
    cards: [] as LayoutCard[],
    links: [] as (readonly [string, string])[],
  }));
  for (const card of cards) parts[partOf.get(card.id) ?? 0]?.cards.push(card);
  for (const link of links) parts[partOf.get(link[0]) ?? 0]?.links.push(link);
  return {
    parts: parts
      .filter((part) => part.cards.length > 1)
      .sort((a, b) => b.cards.length - a.cards.length),
    singles: parts.flatMap((part) => (part.cards.length === 1 ? part.cards : [])),
  };
}
