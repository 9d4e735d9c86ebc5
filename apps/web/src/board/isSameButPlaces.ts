import { isSameJson } from '@symbiomap/document';
import { tableNames, type BoardSnapshot, type TableName } from '@symbiomap/domain';

/** Whether nothing differs between two snapshots but where things lie. Cost follows what differs. */
export function isSameButPlaces(a: BoardSnapshot, b: BoardSnapshot): boolean {
  return (
    isSameJson(a.board, b.board) &&
    a.unread === b.unread &&
    isSameJson(a.faults, b.faults) &&
    tableNames.every((table) => isSameTable(table, a, b))
  );
}

function isSameTable(
  table: TableName,
  { [table]: before }: BoardSnapshot,
  b: BoardSnapshot,
): boolean {
  const now = b[table];
  if (before === now) return true;
  if (before.size !== now.size) return false;
  for (const [id, record] of now) {
    const former = before.get(id);
    if (former === record) continue;
    if (former === undefined || !isSameJson(withoutPlace(former), withoutPlace(record)))
      return false;
  }
  return true;
}

function withoutPlace(record: object): object {
  return { ...record, position: null };
}
