import type { Comment } from '@symbiomap/domain';

/** The ids of those comments that somebody else wrote and that were not seen yet; `read` is `undefined` on a board that was never open. */
export function unreadComments(
  comments: Iterable<Comment>,
  read: readonly string[] | undefined,
  ownId: string,
): ReadonlySet<string> {
  if (read === undefined) return new Set();
  const seen = new Set(read);
  const unread = [...comments].filter(({ id, createdBy }) => createdBy !== ownId && !seen.has(id));
  return new Set(unread.map(({ id }) => id));
}
