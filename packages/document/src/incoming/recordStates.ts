import type { TableName } from '@symbiomap/domain';
import * as Y from 'yjs';

/** What permissions ask of a record that is there. */
export interface RecordState {
  readonly createdBy: string | null;
  readonly isLocked: boolean;
}

/** What an update makes of records: their new state, `null` where it removes them. By `recordKey`. */
export type StateChanges = ReadonlyMap<string, RecordState | null>;
/** The records that an update adds, by `entryKey`. */
export type AddedRecords = ReadonlyMap<string, readonly Y.Item[]>;

/**
 * The name of the item that holds a record. Not the item itself: as long as one waits and when it is committed are
 * two objects.
 */
export function recordKey({ id }: Y.Item): string {
  if (lastNamed.id !== id) lastNamed = { id, name: `${id.client} ${id.clock}` };
  return lastNamed.name;
}

/** Most updates are about one record. */
let lastNamed: { readonly id: Y.ID | null; readonly name: string } = { id: null, name: '' };

/** The name of a record's place. */
export const entryKey = (table: string, id: string): string => `${table}/${id}`;

/** What accepted updates will make of records that are not committed yet. */
export interface AheadRecords {
  /** How a record will stand; `undefined` where nothing is said of it. */
  stateOf(record: string): RecordState | null | undefined;
  /** The records that are added at a place, by `entryKey`. */
  addedAt(entry: string): readonly Y.Item[];
}

/** How records stand: as the document has them, changed by what was accepted since. */
export class RecordStates {
  readonly #doc: Y.Doc;
  readonly #ahead: AheadRecords;

  constructor(doc: Y.Doc, ahead: AheadRecords) {
    this.#doc = doc;
    this.#ahead = ahead;
  }

  /** The state of a record; `null` when it is gone. */
  of(record: Y.Item): RecordState | null {
    const changed = this.#ahead.stateOf(recordKey(record));
    if (changed !== undefined) return changed;
    const { content, deleted } = record;
    if (deleted || !(content instanceof Y.ContentType)) return null;
    const fields = content.type;
    if (!(fields instanceof Y.Map)) return { createdBy: null, isLocked: false };
    return stateOf(fields.get('createdBy'), fields.get('locked'));
  }

  /** The records at a place. More than one while it is open which of those that were added at once will stay. */
  at(table: TableName, id: string): readonly Y.Item[] {
    const settled = this.#doc.share.get(table)?._map.get(id);
    const added = this.#ahead.addedAt(entryKey(table, id));
    const all = settled === undefined ? added : [settled, ...added];
    const byKey = new Map(all.map((record) => [recordKey(record), record]));
    return [...byKey.values()].filter((record) => this.of(record) !== null);
  }
}

/** The state that these values of the fields `createdBy` and `locked` make. */
export function stateOf(createdBy: unknown, locked: unknown): RecordState {
  return {
    createdBy: typeof createdBy === 'string' ? createdBy : null,
    isLocked: locked === true,
  };
}
