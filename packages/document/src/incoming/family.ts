import type * as Y from 'yjs';
import type { Struct } from './struct.ts';

/** Where an item belongs: in a root or in a type that an item holds, and there under a key if it is a map. */
export interface Family {
  /** The root's name, or the item whose content is the type. */
  readonly owner: string | Y.Item;
  readonly sub: string | null;
}
/** The families of items that are in no document yet; `null`: nowhere, Yjs keeps no content of it. */
export type Families = ReadonlyMap<Struct, Family | null>;
