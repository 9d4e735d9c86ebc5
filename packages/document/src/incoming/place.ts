import type * as Y from 'yjs';

/** Where on a board something is that an update brings or removes. */
export type Place =
  /** A record of a table, or a setting: an entry of a root map. */
  | { readonly at: 'entry'; readonly root: string; readonly key: string }
  /** A field of a record. `record` is the item that holds the record. */
  | InRecord<'field'>
  /** A stretch of a field's shared text. `text` is the item that holds the text. */
  | (InRecord<'text'> & { readonly text: Y.Item })
  /** Nowhere any more: what it belonged to was collected. It has no effect. */
  | { readonly at: 'gone' }
  /** Where no board keeps anything. */
  | { readonly at: 'outside' };

interface InRecord<At extends string> {
  readonly at: At;
  readonly root: string;
  readonly id: string;
  readonly field: string;
  readonly record: Y.Item;
}

export const gone: Place = { at: 'gone' };
export const outside: Place = { at: 'outside' };
