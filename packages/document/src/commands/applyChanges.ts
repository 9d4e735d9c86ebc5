import type { RecordChange } from '@symbiomap/domain';
import type { Command } from '../command.ts';
import type { BoardTransaction } from '../boardTransaction.ts';

/** Carries out changes that are given as data, such as the fix of a finding, in their order. */
export const applyChanges: Command<{ readonly changes: readonly RecordChange[] }, void> = {
  id: 'changes.apply',
  run: (tx, { changes }) => {
    for (const change of changes) applyChange(tx, change);
  },
};

function applyChange(tx: BoardTransaction, change: RecordChange): void {
  switch (change.kind) {
    case 'create':
      tx.create(change.table, change.id, change.fields);
      return;
    case 'edit':
      tx.edit(change.table, change.id, change.fields);
      return;
    case 'delete':
      tx.remove(change.table, change.id);
      return;
    case 'editBoard':
      tx.editBoard(change.fields);
  }
}
