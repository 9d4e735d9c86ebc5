import { isId, isSafeKey, recordTypes, type TableName } from '@symbiomap/domain';
import * as Y from 'yjs';
import { isJsonLike } from '../jsonLike.ts';
import type { Place } from './place.ts';
import {
  entryKey,
  recordKey,
  stateOf,
  type AddedRecords,
  type RecordState,
  type RecordStates,
  type StateChanges,
} from './recordStates.ts';
import type { Struct } from './struct.ts';
import type { RecordTouch, Touch } from './touch.ts';

/** What an update does to a board, and how records stand after it. */
export interface Touches {
  readonly touches: readonly Touch[];
  readonly states: StateChanges;
  readonly added: AddedRecords;
}

/** A piece of an update and where it belongs. */
interface Piece {
  readonly item: Y.Item;
  readonly place: Place;
}

/** A record that the update adds: what it says of who made it, and whether it is locked. */
interface Draft {
  readonly item: Y.Item;
  readonly table: TableName;
  readonly id: string;
  readonly creators: Set<unknown>;
  isLocked: boolean;
}

/**
 * Collects what an update does: `inserted` are the structs that it brings, `deleted` those of them and of the
 * document that it deletes and that are not deleted yet. `null` when it writes what no board keeps, or where
 * none does: that is refused to everyone.
 *
 * Strict where Yjs decides later: of two records that are put in one place at once either may stay, so both
 * count as removed and added.
 */
export function collectTouches(
  inserted: readonly Struct[],
  deleted: readonly Struct[],
  placeOf: (struct: Struct) => Place,
  states: RecordStates,
): Touches | null {
  const collector = new Collector(states);
  const later: Piece[] = [];
  for (const item of inserted) {
    if (!(item instanceof Y.Item)) continue;
    const place = placeOf(item);
    if (!isKept(item, place)) return null;
    if (place.at === 'entry') collector.insertEntry(item, place.root, place.key);
    else later.push({ item, place });
  }
  for (const { item, place } of later) collector.insertWithin(item, place);
  later.length = 0;
  for (const item of deleted) {
    if (!(item instanceof Y.Item)) continue;
    const place = placeOf(item);
    if (place.at === 'outside') return null;
    if (place.at === 'entry') collector.deleteEntry(item, place.root, place.key);
    else later.push({ item, place });
  }
  for (const { item, place } of later) collector.deleteWithin(item, place);
  return collector.result();
}

class Collector {
  readonly #states: RecordStates;
  readonly #drafts = new Map<string, Draft>();
  readonly #changed = new Map<string, RecordTouch>();
  readonly #removed = new Map<string, RecordTouch>();
  readonly #after = new Map<string, RecordState | null>();
  #touchesSettings = false;

  constructor(states: RecordStates) {
    this.#states = states;
  }

  insertEntry(item: Y.Item, root: string, key: string): void {
    if (!isTable(root)) {
      this.#touchesSettings = true;
      return;
    }
    for (const record of this.#states.at(root, key)) this.#replace(record, root, key);
    if (item.content instanceof Y.ContentType)
      this.#drafts.set(recordKey(item), {
        item,
        table: root,
        id: key,
        creators: new Set(),
        isLocked: false,
      });
  }

  insertWithin(item: Y.Item, place: Place): void {
    if (!isWithin(place)) return;
    const { record, field } = place;
    // Deleted values that followed each other may come as one item. Of values that are there the last one holds.
    const values: readonly unknown[] = item.content instanceof Y.ContentAny ? item.content.arr : [];
    const draft = this.#drafts.get(recordKey(record));
    if (draft === undefined) this.#change(place, values.at(-1));
    else if (field === 'createdBy') for (const value of values) draft.creators.add(value);
    else if (field === 'locked') draft.isLocked ||= values.includes(true);
  }

  deleteEntry(item: Y.Item, root: string, id: string): void {
    if (!isTable(root)) this.#touchesSettings = true;
    else if (this.#drafts.delete(recordKey(item))) this.#after.set(recordKey(item), null);
    else this.#remove(item, root, id);
  }

  deleteWithin(item: Y.Item, place: Place): void {
    if (!isWithin(place)) return;
    if (!this.#drafts.has(recordKey(place.record))) this.#change(place, undefined);
  }

  result(): Touches {
    const added = new Map<string, Y.Item[]>();
    const touches: Touch[] = [...this.#removed.values(), ...this.#changed.values()];
    for (const [record, { item, table, id, creators, isLocked }] of this.#drafts) {
      const [creator] = creators.size === 1 ? creators : [];
      const state = stateOf(creator, isLocked);
      const { createdBy } = state;
      this.#after.set(record, state);
      added.set(entryKey(table, id), [...(added.get(entryKey(table, id)) ?? []), item]);
      const setsCreator = creators.size > 1;
      const deed = { createdBy, isLocked: false, setsLock: isLocked, setsCreator };
      touches.push({ at: 'record', table, id, does: 'add', ...deed });
    }
    if (this.#touchesSettings) touches.push({ at: 'settings' });
    return { touches, states: this.#after, added };
  }

  /** Another comes to its place. If nobody deletes it, either may stay: that is known only when both are applied. */
  #replace(record: Y.Item, table: TableName, id: string): void {
    const before = this.#states.of(record);
    if (before === null || this.#removed.has(recordKey(record))) return;
    const deed = { does: 'remove', ...before, setsLock: false, setsCreator: false } as const;
    this.#removed.set(recordKey(record), { at: 'record', table, id, ...deed });
  }

  #remove(record: Y.Item, table: TableName, id: string): void {
    this.#replace(record, table, id);
    const key = recordKey(record);
    if (!this.#removed.has(key)) return;
    this.#changed.delete(key);
    this.#after.set(key, null);
  }

  /**
   * `value`: what a field is set to; `undefined` where something of it is deleted. Of values that are set at once
   * either may stay: until that is known the record counts as locked if one locks it, and as nobody's own.
   */
  #change({ root, id, field, record }: Extract<Place, { record: unknown }>, value: unknown): void {
    const key = recordKey(record);
    if (this.#after.get(key) === null || !isTable(root)) return;
    const known = this.#changed.get(key);
    if (known !== undefined && field !== 'locked' && field !== 'createdBy') return;
    const before = this.#states.of(record);
    if (before === null) return;
    const setsLock = field === 'locked' || known?.setsLock === true;
    const setsCreator = field === 'createdBy' || known?.setsCreator === true;
    const { createdBy, isLocked } = before;
    const deed = { does: 'change', createdBy, isLocked, setsLock, setsCreator } as const;
    this.#changed.set(key, { at: 'record', table: root, id, ...deed });
    const after = this.#after.get(key) ?? before;
    if (field === 'locked')
      this.#after.set(key, { ...after, isLocked: after.isLocked || value === true });
    if (field === 'createdBy' && value !== after.createdBy)
      this.#after.set(key, { ...after, createdBy: null });
  }
}

/** Whether a place is in a record: not in a text that was taken off it, where nothing has an effect. */
function isWithin(place: Place): place is Extract<Place, { record: unknown }> {
  return place.at === 'field' || (place.at === 'text' && !place.text.deleted);
}

const isTable = (root: string): root is TableName => Object.hasOwn(recordTypes, root);
const isFieldName = (name: string) => name.length <= 64 && isSafeKey(name);

/** Whether boards keep this content at this place. */
function isKept({ content }: Y.Item, place: Place): boolean {
  const isDeleted = content instanceof Y.ContentDeleted;
  const isValue =
    content instanceof Y.ContentAny && content.arr.every((value) => isJsonLike(value));
  switch (place.at) {
    case 'gone':
      return true;
    case 'outside':
      return false;
    case 'entry':
      if (place.root === 'board') return isFieldName(place.key) && (isDeleted || isValue);
      return isTable(place.root) && isId(place.key) && (isDeleted || holds(content, Y.Map));
    case 'field': {
      if (!isTable(place.root) || !isFieldName(place.field)) return false;
      return isDeleted || isValue || (isLongText(place) && holds(content, Y.Text));
    }
    case 'text':
      return isDeleted || content instanceof Y.ContentString;
  }
}

/** Whether the content is a shared type of just this kind: Yjs derives others from it. */
function holds(content: Y.Item['content'], kind: typeof Y.Map | typeof Y.Text): boolean {
  return content instanceof Y.ContentType && content.type.constructor === kind;
}

function isLongText({ root, field }: Extract<Place, { at: 'field' }>): boolean {
  if (!isTable(root)) return false;
  const fields: Readonly<Record<string, { readonly storage: string }>> = recordTypes[root].fields;
  return Object.hasOwn(fields, field) && fields[field]?.storage === 'text';
}
