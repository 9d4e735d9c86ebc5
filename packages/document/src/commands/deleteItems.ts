import { findRecord, tableNames, type BoardSnapshot, type TableName } from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command } from '../command.ts';
import type { IdArgs } from './recordCommands.ts';

/** How many records went, by table: what a message says was deleted. */
export type DeletedCounts = Readonly<Partial<Record<TableName, number>>>;

/** Removes records of any table, companies with all that hangs on them. */
export const deleteItems: Command<{ readonly ids: readonly string[] }, DeletedCounts> = {
  id: 'items.delete',
  run: (tx, { ids }) => removeWithDependents(tx, ids),
};

/** Removes a company and all that hangs on it. */
export const deleteCompany: Command<IdArgs, DeletedCounts> = {
  id: 'company.delete',
  run: (tx, { id }) => (tx.before.companies.has(id) ? removeWithDependents(tx, [id]) : {}),
};

function removeWithDependents(tx: BoardTransaction, ids: readonly string[]): DeletedCounts {
  const doomed = new Map<string, TableName>();
  for (const id of ids) {
    const found = findRecord(tx.before, id);
    if (found !== null) doomed.set(id, found.table);
  }
  for (const [id, table] of dependentsOf(tx.before, doomed)) doomed.set(id, table);
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of tableNames) {
    for (const [id, tableOfId] of doomed) {
      if (tableOfId !== table) continue;
      tx.remove(table, id);
      counts[table] = (counts[table] ?? 0) + 1;
    }
  }
  return counts;
}

/** The flows, offers, needs and processes of the companies among these records. */
function dependentsOf(
  board: BoardSnapshot,
  doomed: ReadonlyMap<string, TableName>,
): ReadonlyMap<string, TableName> {
  const isDoomed = (id: string | null) => id !== null && doomed.get(id) === 'companies';
  const dependents = new Map<string, TableName>();
  for (const flow of board.flows.values()) {
    if (isDoomed(flow.from) || isDoomed(flow.to)) dependents.set(flow.id, 'flows');
  }
  for (const table of ['offers', 'needs', 'processes'] as const) {
    for (const record of board[table].values()) {
      if (isDoomed(record.company)) dependents.set(record.id, table);
    }
  }
  return dependents;
}
