type Table = ReadonlyMap<string, object>;

/** How a table came from another. */
export interface TableStep {
  readonly before: Table;
  /** The ids of the records that are another, new and deleted ones included. */
  readonly ids: readonly string[];
}

const steps = new WeakMap<Table, TableStep>();

/** The ids of the records that are another in two states of a table, new and deleted ones included. */
export function changedIds(before: Table, after: Table): readonly string[] {
  if (before === after) return [];
  const known = steps.get(after);
  if (known?.before === before) return known.ids;
  const ids = compare(before, after);
  // One step back is kept, or all former states would hang on each other.
  steps.delete(before);
  steps.set(after, { before, ids });
  return ids;
}

/** How a table came from the one it was last compared with; `null` where nobody compared it, or not lately. */
export function stepTo(table: Table): TableStep | null {
  return steps.get(table) ?? null;
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
