/** Gives each order in which things may lie over each other its layer: whole numbers from 0, as styles want them. */
export function layersOf(orders: Iterable<number | null>): (order: number | null) => number {
  const sorted = [...new Set([...orders].map((order) => order ?? 0))].sort((a, b) => a - b);
  const layers = new Map(sorted.map((order, layer) => [order, layer]));
  return (order) => layers.get(order ?? 0) ?? 0;
}
