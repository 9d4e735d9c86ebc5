/** Records by the resource they speak of; those that name none are left out. */
export function byResourceOf<R extends { readonly resource: string | null }>(
  records: Iterable<R>,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    if (record.resource === null) continue;
    const group = groups.get(record.resource);
    if (group === undefined) groups.set(record.resource, [record]);
    else group.push(record);
  }
  return groups;
}
