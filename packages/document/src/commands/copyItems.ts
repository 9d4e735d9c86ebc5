import { isPlainObject, isId, readRecord, recordTypes, tableNames } from '@symbiomap/domain';
import type { BoardSnapshot, RecordIn, RecordType, TableName } from '@symbiomap/domain';

/** Copied records by table. Plain JSON, fit for a clipboard. */
export type CopiedItems = { readonly [T in TableName]?: readonly RecordIn<T>[] };

/**
 * Copies items. With companies go the flows among them, their offers, needs and processes; with all of these the
 * resources they are about.
 */
export function copyItems(board: BoardSnapshot, ids: Iterable<string>): CopiedItems {
  const wanted = new Set(ids);
  const isCopied = (company: string | null) =>
    company !== null && wanted.has(company) && board.companies.has(company);
  const flows = [...board.flows.values()].filter(
    ({ id, from, to }) => wanted.has(id) || (isCopied(from) && isCopied(to)),
  );
  const offers = [...board.offers.values()].filter(
    ({ id, company }) => wanted.has(id) || isCopied(company),
  );
  const needs = [...board.needs.values()].filter(
    ({ id, company }) => wanted.has(id) || isCopied(company),
  );
  const processes = [...board.processes.values()].filter(
    ({ id, company }) => wanted.has(id) || isCopied(company),
  );
  const streams = processes.flatMap(({ inputs, outputs, losses }) => [
    ...inputs,
    ...outputs,
    ...losses,
  ]);
  const used = new Set([...flows, ...offers, ...needs, ...streams].map(({ resource }) => resource));
  return {
    companies: chosen(board, 'companies', wanted),
    resources: [...board.resources.values()].filter(({ id }) => wanted.has(id) || used.has(id)),
    offers,
    needs,
    processes,
    flows,
    areas: chosen(board, 'areas', wanted),
    notes: chosen(board, 'notes', wanted),
    comments: chosen(board, 'comments', wanted),
    tour: chosen(board, 'tour', wanted),
    exceptions: chosen(board, 'exceptions', wanted),
    refusals: chosen(board, 'refusals', wanted),
    scenarios: chosen(board, 'scenarios', wanted),
    assessments: chosen(board, 'assessments', wanted),
    scores: [...board.scores.values()].filter(
      ({ id, assessment }) => wanted.has(id) || (assessment !== null && wanted.has(assessment)),
    ),
    factors: chosen(board, 'factors', wanted),
  };
}

function chosen<T extends TableName>(
  board: BoardSnapshot,
  table: T,
  ids: ReadonlySet<string>,
): readonly RecordIn<T>[] {
  const records = board[table] as ReadonlyMap<string, RecordIn<T>>;
  return [...records.values()].filter(({ id }) => ids.has(id));
}

/** Reads what a clipboard holds. Total: what is no record is left out, what a field cannot hold is unknown. */
export function readCopiedItems(value: unknown): CopiedItems {
  const items: Partial<Record<TableName, readonly unknown[]>> = {};
  if (!isPlainObject(value)) return {};
  for (const table of tableNames) {
    const entries: unknown = value[table];
    if (Array.isArray(entries)) items[table] = entries.flatMap((entry) => readCopied(table, entry));
  }
  return items as CopiedItems;
}

function readCopied(table: TableName, entry: unknown): readonly unknown[] {
  if (!isPlainObject(entry) || !isId(entry['id'])) return [];
  const type: RecordType = recordTypes[table];
  return [readRecord(type, entry['id'], new Map(Object.entries(entry)), () => {})];
}
