import { touchOf, type Rights } from '@symbiomap/document';
import {
  findRecord,
  type AnyRecord,
  type BoardSnapshot,
  type RecordChange,
  type TableName,
} from '@symbiomap/domain';
import { may, mayDo, type Actor } from '@symbiomap/protocol';

/** Why somebody may not change a record. */
export type Obstacle = 'onlyLooking' | 'locked' | 'notYours';

/** What a person may do on an open board. The server refuses the rest; here it is not offered. */
export interface BoardRights {
  /** For the document: what this does not allow is left out of every command. */
  readonly may: Rights;
  /** Whether anything at all. */
  mayWrite(): boolean;
  mayAdd(): boolean;
  mayChangeSettings(): boolean;
  mayLock(): boolean;
  /** What stands between the person and a change of this record; `null`: nothing. */
  obstacleTo(table: TableName, record: AnyRecord): Obstacle | null;
  /** Those of the ids whose records the person may change. */
  changeable(board: BoardSnapshot, ids: Iterable<string>): readonly string[];
  /** Whether the person may make all these changes. */
  mayApply(board: BoardSnapshot, changes: readonly RecordChange[]): boolean;
}

/** The rights of a role, for as long as the server takes anything: `isOpen` tells. */
export function rightsOf(actor: Actor, isOpen: () => boolean): BoardRights {
  const { role } = actor;
  const mayTouch: Rights = (touch) =>
    isOpen() && (touch.at === 'settings' ? may(role, 'changeSettings') : mayDo(actor, touch));
  const obstacleTo = (table: TableName, record: AnyRecord): Obstacle | null => {
    if (mayTouch(touchOf('change', table, record))) return null;
    if (!isOpen() || !may(role, 'comment')) return 'onlyLooking';
    return record.locked === true ? 'locked' : 'notYours';
  };
  const mayMake = (board: BoardSnapshot, change: RecordChange): boolean => {
    if (change.kind === 'editBoard') return mayTouch({ at: 'settings' });
    if (change.kind === 'create') return isOpen() && may(role, 'addRecords');
    const record = board[change.table].get(change.id);
    return record === undefined || obstacleTo(change.table, record) === null;
  };
  return {
    may: mayTouch,
    mayWrite: () => isOpen() && may(role, 'comment'),
    mayAdd: () => isOpen() && may(role, 'addRecords'),
    mayChangeSettings: () => mayTouch({ at: 'settings' }),
    mayLock: () => isOpen() && may(role, 'changeLockedRecords'),
    obstacleTo,
    changeable: (board, ids) =>
      [...ids].filter((id) => {
        const found = findRecord(board, id);
        return found !== null && obstacleTo(found.table, found.record) === null;
      }),
    mayApply: (board, changes) => changes.every((change) => mayMake(board, change)),
  };
}
