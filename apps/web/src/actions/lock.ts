import { commands } from '@symbiomap/document';
import { findRecord } from '@symbiomap/domain';
import type { BoardSession } from '../board/boardSession.ts';

const lockable = {
  companies: commands['company.edit'],
  flows: commands['flow.edit'],
  areas: commands['area.edit'],
  notes: commands['note.edit'],
} as const;

/** Whether all of these items are locked. */
export function areLocked({ board }: BoardSession, ids: Iterable<string>): boolean {
  return [...ids].every((id) => findRecord(board.getSnapshot(), id)?.record.locked === true);
}

/** Locks items, so that only those who lead change them, or unlocks them. */
export function setLocked({ board }: BoardSession, ids: Iterable<string>, isLocked: boolean): void {
  for (const id of ids) {
    const table = findRecord(board.getSnapshot(), id)?.table;
    if (table === undefined || !(table in lockable)) continue;
    const command = lockable[table as keyof typeof lockable];
    board.execute(command, { id, fields: { locked: isLocked ? true : null } });
  }
}
