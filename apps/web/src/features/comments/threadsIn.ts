import type { CommentThread } from '@symbiomap/domain';
import type { ThreadFilter } from '../../state/viewState.ts';

/** Those conversations that the list of all shows, newest first. */
export function threadsIn(
  threads: readonly CommentThread[],
  filter: ThreadFilter,
): readonly CommentThread[] {
  const isWanted = filter === 'resolved';
  return threads.filter(({ isResolved }) => isResolved === isWanted).toReversed();
}

/** The conversation after (1) or before (-1) a shown one, round and round; `null` where there is none at all. */
export function nextThread(
  threads: readonly CommentThread[],
  shown: string | null,
  step: 1 | -1,
): CommentThread | null {
  const at = threads.findIndex(({ id }) => id === shown);
  const from = at < 0 && step < 0 ? 0 : at;
  return threads.at((from + step) % Math.max(1, threads.length)) ?? null;
}
