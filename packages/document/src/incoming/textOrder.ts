import * as Y from 'yjs';
import type { Struct } from './struct.ts';

/** Where in a list something stands, as far as the document tells: after `after` and before `before`, both included. */
interface Stretch {
  readonly after: number;
  readonly before: number;
}

/** Whoever types without a break between two commits makes no longer chain; behind it nothing is known. */
const maxDepth = 200;
const anywhere: Stretch = { after: -Infinity, before: Infinity };

/**
 * Tells whether the two neighbours that an item names can stand in this order. Yjs trusts that they do: where they do
 * not, it depends on what each has seen first where the piece comes to stand, and people's texts differ for good.
 * Never says no to an honest item. Costs one pass over each text that an update is about.
 */
export class TextOrder {
  readonly #find: (client: number, clock: number) => Struct | undefined;
  readonly #indexes = new Map<unknown, ReadonlyMap<Y.Item, number>>();
  readonly #stretches = new Map<Struct, Stretch>();

  constructor(find: (client: number, clock: number) => Struct | undefined) {
    this.#find = find;
  }

  /** Whether an item can stand where it says. */
  isPossible({ origin, rightOrigin }: Y.Item): boolean {
    if (origin === null || rightOrigin === null) return true;
    const left = this.#find(origin.client, origin.clock);
    const right = this.#find(rightOrigin.client, rightOrigin.clock);
    if (left === right) return origin.clock < rightOrigin.clock;
    return this.#stretchOf(origin, 0).after < this.#stretchOf(rightOrigin, 0).before;
  }

  /** An item that is not in the document yet stands between those that it names, in whatever order they came. */
  #stretchOf(id: Y.ID | null, depth: number): Stretch {
    const item = id === null ? undefined : this.#find(id.client, id.clock);
    if (id === null || !(item instanceof Y.Item)) return anywhere;
    if (item.parent instanceof Y.AbstractType) {
      const index = this.#indexesIn(item.parent).get(item);
      if (index === undefined) return anywhere;
      const at = index + (id.clock - item.id.clock) / item.length;
      return { after: at, before: at };
    }
    const known = this.#stretches.get(item);
    if (known !== undefined || depth === maxDepth) return known ?? anywhere;
    const { after } = this.#stretchOf(item.origin, depth + 1);
    const { before } = this.#stretchOf(item.rightOrigin, depth + 1);
    const stretch = { after, before };
    this.#stretches.set(item, stretch);
    return stretch;
  }

  #indexesIn(list: Exclude<Y.Item['parent'], Y.ID | null>): ReadonlyMap<Y.Item, number> {
    const known = this.#indexes.get(list);
    if (known !== undefined) return known;
    const indexes = new Map<Y.Item, number>();
    for (let item = list._start; item !== null; item = item.right) indexes.set(item, indexes.size);
    this.#indexes.set(list, indexes);
    return indexes;
  }
}
