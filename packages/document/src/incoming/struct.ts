import type * as Y from 'yjs';

/** One piece of an update: something inserted, something collected, or a gap. */
export type Struct = Y.Item | Y.GC | Y.Skip;
