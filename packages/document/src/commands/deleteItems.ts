import {
  commentThreads,
  findRecord,
  tableNames,
  type BoardSnapshot,
  type TableName,
} from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command, CommandId } from '../command.ts';
import type { IdArgs } from './recordCommands.ts';

/** How many records went, by table: what a message says was deleted. */
export type DeletedCounts = Readonly<Partial<Record<TableName, number>>>;

/** Removes records of any table, companies with all that hangs on them, everything with what was said about it. */
export const deleteItems: Command<{ readonly ids: readonly string[] }, DeletedCounts> = {
  id: 'items.delete',
  run: (tx, { ids }) => removeWithDependents(tx, ids),
};

/** Removes one record of a table with what was said about it, a company with all that hangs on it. */
export function deleteItem(id: CommandId, table: TableName): Command<IdArgs, DeletedCounts> {
  return {
    id,
    run: (tx, { id: recordId }) =>
      tx.before[table].has(recordId) ? removeWithDependents(tx, [recordId]) : {},
  };
}

function removeWithDependents(tx: BoardTransaction, ids: readonly string[]): DeletedCounts {
  const doomed = new Map<string, TableName>();
  for (const id of ids) {
    const found = findRecord(tx.before, id);
    if (found !== null) doomed.set(id, found.table);
  }
  for (const [id, table] of dependentsOf(tx.before, doomed)) doomed.set(id, table);
  for (const id of commentsAbout(tx.before, doomed)) doomed.set(id, 'comments');
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

/** The flows, offers, needs and processes of the companies among these records, and the scores of what goes. */
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
  const goes = (id: string | null) => id !== null && (doomed.has(id) || dependents.has(id));
  for (const score of board.scores.values()) {
    if (goes(score.assessment) || goes(score.flow)) dependents.set(score.id, 'scores');
  }
  return dependents;
}

/** All that was said about these records, with the answers. */
function commentsAbout(
  board: BoardSnapshot,
  doomed: ReadonlyMap<string, TableName>,
): readonly string[] {
  return commentThreads(board.comments)
    .filter(({ on }) => on !== null && doomed.has(on))
    .flatMap(({ comments }) => comments.map(({ id }) => id));
}
