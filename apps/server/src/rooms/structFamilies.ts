import * as Y from 'yjs';
import type { Struct } from './struct.ts';

/** Where an item belongs: its parent type and, in a map, its key. `null`: nowhere, Yjs keeps no content of it. */
type Family = string | null;
type FindStruct = (client: number, clock: number) => Struct | undefined;

/**
 * Tells whether items name neighbours that belong together. Yjs trusts that they do: an item between two of
 * different parents ties two lists into a knot, and a later clean-up of one of them throws.
 */
export class StructFamilies {
  readonly #find: FindStruct;
  /** Families of items that are in no document yet: those of one update, found in the order of its walk. */
  readonly #families = new Map<Struct, Family>();

  constructor(find: FindStruct) {
    this.#find = find;
  }

  /** Whether the neighbours that an item names belong together. Every struct that it names must have been asked about before. */
  hasFittingNeighbours(struct: Struct): boolean {
    if (!(struct instanceof Y.Item)) return true;
    const { origin, rightOrigin } = struct;
    const left = origin === null ? undefined : this.#familyAt(origin);
    const right = rightOrigin === null ? undefined : this.#familyAt(rightOrigin);
    const isLost = left === null || right === null;
    const named = left ?? right ?? this.#familyUnder(struct);
    this.#families.set(struct, isLost ? null : named);
    return isLost || left === undefined || right === undefined || left === right;
  }

  /** Whether the rest of an item of which a part is known belongs where that part is. */
  continuesAt(struct: Struct, knownClock: number): boolean {
    if (!(struct instanceof Y.Item)) return true;
    const part = this.#find(struct.id.client, knownClock - 1);
    return part !== undefined && this.#familyOf(part) === this.#familyOf(struct);
  }

  #familyAt({ client, clock }: Y.ID): Family {
    const struct = this.#find(client, clock);
    return struct === undefined ? null : this.#familyOf(struct);
  }

  #familyOf(struct: Struct): Family {
    if (!(struct instanceof Y.Item)) return null;
    const found = this.#families.get(struct);
    return found === undefined ? this.#familyUnder(struct) : found;
  }

  /** The family of an item that says its parent itself: one in a document, or one without neighbours. */
  #familyUnder({ parent, parentSub }: Y.Item): Family {
    const key = this.#parentKey(parent);
    return key === null ? null : JSON.stringify([key, parentSub]);
  }

  #parentKey(parent: Y.Item['parent']): string | null {
    if (parent === null) return null;
    if (typeof parent === 'string') return rootKey(parent);
    if (parent instanceof Y.ID) {
      const { client, clock } = parent;
      const item = this.#find(client, clock);
      const isType = item instanceof Y.Item && item.content instanceof Y.ContentType;
      return isType ? idKey(client, clock) : null;
    }
    const item = parent._item;
    return item === null
      ? rootKey(Y.findRootTypeKey(parent))
      : idKey(item.id.client, item.id.clock);
  }
}

const rootKey = (name: string) => `root ${name}`;
const idKey = (client: number, clock: number) => `${client} ${clock}`;
