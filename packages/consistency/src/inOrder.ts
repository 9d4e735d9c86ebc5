/** Compares records by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Records by id: findings and their fixes come out the same in whatever order the records lie. */
export function inOrder<R extends { readonly id: string }>(records: Iterable<R>): readonly R[] {
  const list = [...records];
  return list.length < 2 ? list : list.sort(byId);
}
