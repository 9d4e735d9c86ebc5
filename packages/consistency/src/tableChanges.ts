type Table = ReadonlyMap<string, object>;

interface Known {
  /** Weak: the tables of all former snapshots would hang on each other. */
  readonly before: WeakRef<Table>;
  readonly ids: readonly string[];
}

const known = new WeakMap<Table, Known>();

/** The ids of the records that are another in two states of a table, new and deleted ones included. */
export function changedIds(before: Table, after: Table): readonly string[] {
  if (before === after) return [];
  const compared = known.get(after);
  if (compared?.before.deref() === before) return compared.ids;
  const ids = compare(before, after);
  known.set(after, { before: new WeakRef(before), ids });
  return ids;
}

function compare(before: Table, after: Table): readonly string[] {
  const ids: string[] = [];
  let kept = 0;
  for (const [id, record] of after) {
    const former = before.get(id);
    if (former !== undefined) kept += 1;
    if (former !== record) ids.push(id);
  }
  if (kept < before.size) for (const id of before.keys()) if (!after.has(id)) ids.push(id);
  return ids;
}
