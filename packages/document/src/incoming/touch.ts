import type { TableName } from '@symbiomap/domain';

/** What an update does to one record, with all that permissions ask about it. */
export interface RecordTouch {
  readonly at: 'record';
  readonly table: TableName;
  readonly id: string;
  readonly does: 'add' | 'change' | 'remove';
  /** Who made the record, before the update; for one that it adds, who it says made it. */
  readonly createdBy: string | null;
  /** Whether the record is locked before the update. */
  readonly isLocked: boolean;
  /** Whether it locks or unlocks the record. */
  readonly setsLock: boolean;
  /** Whether it says anew who made the record. */
  readonly setsCreator: boolean;
}

/** One thing that an update does to a board. */
export type Touch = RecordTouch | { readonly at: 'settings' };
