import * as Y from 'yjs';
import type { Families, Family } from './family.ts';
import { gone, outside, type Place } from './place.ts';
import { recordKey } from './recordStates.ts';
import type { Struct } from './struct.ts';
import { TextOrder } from './textOrder.ts';

/** Where a struct belongs that was accepted before; `undefined` where it is none of those. */
type FamilyAhead = (struct: Struct) => Family | null | undefined;
type FindStruct = (client: number, clock: number) => Struct | undefined;

/**
 * Tells where the items of an update belong. Yjs trusts that the neighbours which an item names belong together:
 * an item between two of different parents ties two lists into a knot, and a later clean-up of one of them throws.
 */
export class StructFamilies {
  readonly #find: FindStruct;
  readonly #order: TextOrder;
  readonly #familyAhead: FamilyAhead;
  readonly #families = new Map<Struct, Family | null>();
  readonly #places = new Map<Struct, Place>();

  constructor(find: FindStruct, familyAhead: FamilyAhead) {
    this.#find = find;
    this.#order = new TextOrder(find);
    this.#familyAhead = familyAhead;
  }

  /** The families of the update's items, found in the order of its walk. */
  get families(): Families {
    return this.#families;
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
    // All of a type is collected at once. Yjs would cut the neighbour that is there, and then drop the piece.
    if (isLost) return (left ?? null) === null && (right ?? null) === null;
    if (named?.sub === null) return isFitting(left, right) && this.#order.isPossible(struct);
    // What follows in an entry of a map names no right neighbour.
    return right === undefined;
  }

  /** Whether the rest of an item of which a part is known belongs where that part is. */
  continuesAt(struct: Struct, knownClock: number): boolean {
    if (!(struct instanceof Y.Item)) return true;
    const part = this.#find(struct.id.client, knownClock - 1);
    return part !== undefined && isSame(this.#familyOf(part), this.#familyOf(struct));
  }

  /** Where on the board a struct is. One of an update must have been walked before. */
  placeOf(struct: Struct): Place {
    const known = this.#places.get(struct);
    if (known !== undefined) return known;
    const place = this.#findPlace(struct);
    this.#places.set(struct, place);
    return place;
  }

  #findPlace(struct: Struct): Place {
    const family = this.#familyOf(struct);
    if (family === null) return gone;
    const { owner: named, sub } = family;
    if (typeof named === 'string')
      return sub === null ? outside : { at: 'entry', root: named, key: sub };
    // It may have been committed since it was named.
    const owner = this.#find(named.id.client, named.id.clock);
    if (!(owner instanceof Y.Item)) return gone;
    // The owner was deleted and collected since; what was accepted for it is not there yet.
    if (owner.content instanceof Y.ContentDeleted) return gone;
    const up = this.placeOf(owner);
    const type = owner.content instanceof Y.ContentType ? owner.content.type : null;
    if (up.at === 'entry' && type instanceof Y.Map && sub !== null)
      return { at: 'field', root: up.root, id: up.key, field: sub, record: owner };
    if (up.at === 'field' && type instanceof Y.Text && sub === null)
      return { ...up, at: 'text', text: owner };
    return up.at === 'gone' ? gone : outside;
  }

  #familyAt({ client, clock }: Y.ID): Family | null {
    const struct = this.#find(client, clock);
    return struct === undefined ? null : this.#familyOf(struct);
  }

  #familyOf(struct: Struct): Family | null {
    if (!(struct instanceof Y.Item)) return null;
    const own = this.#families.get(struct);
    const found = own === undefined ? this.#familyAhead(struct) : own;
    return found === undefined ? this.#familyUnder(struct) : found;
  }

  /** The family of an item that says its parent itself: one in a document, or one without neighbours. */
  #familyUnder({ parent, parentSub }: Y.Item): Family | null {
    const owner = this.#ownerOf(parent);
    return owner === null ? null : { owner, sub: parentSub };
  }

  #ownerOf(parent: Y.Item['parent']): string | Y.Item | null {
    if (parent === null || typeof parent === 'string') return parent;
    if (!(parent instanceof Y.ID)) return parent._item ?? Y.findRootTypeKey(parent);
    const item = this.#find(parent.client, parent.clock);
    return item instanceof Y.Item && item.content instanceof Y.ContentType ? item : null;
  }
}

function isFitting(left: Family | null | undefined, right: Family | null | undefined): boolean {
  return left === undefined || right === undefined || isSame(left, right);
}

function isSame(one: Family | null, other: Family | null): boolean {
  return one?.sub === other?.sub && ownerKey(one) === ownerKey(other);
}

/** Not the item itself: as long as one waits and when it is committed are two objects. */
function ownerKey(family: Family | null): string | undefined {
  const owner = family?.owner;
  return owner instanceof Y.Item ? recordKey(owner) : owner;
}
