import type { Comment } from '../records/comment.ts';

/** What was said about one item, and in answer to it. */
export interface CommentThread {
  /** The id of the comment that began it, even if that is gone. */
  readonly id: string;
  /** The id of the record it is about, there or gone. */
  readonly on: string | null;
  /** The comment that began it, or the oldest that is left: it says whether all is resolved. */
  readonly head: Comment;
  /** All of it, oldest first; never empty. */
  readonly comments: readonly Comment[];
  readonly isResolved: boolean;
}

type Comments = ReadonlyMap<string, Comment>;

const known = new WeakMap<Comments, readonly CommentThread[]>();

/**
 * The comments of a board as conversations, oldest first; each comment is in exactly one. Answers to a comment that
 * is gone stay together. Worked out once for a table.
 */
export function commentThreads(comments: Comments): readonly CommentThread[] {
  let threads = known.get(comments);
  if (threads === undefined) {
    const groups = Map.groupBy(comments.values(), (comment) => beginningOf(comments, comment));
    threads = [...groups].map(([id, group]) => threadOf(id, group)).sort(byAge);
    known.set(comments, threads);
  }
  return threads;
}

const counted = new WeakMap<Comments, ReadonlyMap<string, number>>();

/** How many conversations about each item nobody has resolved; items without are left out. Counted once for a table. */
export function openThreadCounts(comments: Comments): ReadonlyMap<string, number> {
  let counts = counted.get(comments);
  if (counts === undefined) {
    const next = new Map<string, number>();
    for (const { on, isResolved } of commentThreads(comments)) {
      if (on !== null && !isResolved) next.set(on, (next.get(on) ?? 0) + 1);
    }
    counts = next;
    counted.set(comments, counts);
  }
  return counts;
}

/** The id of the comment that an answer goes back to. Of those that answer each other in a ring: the least. */
function beginningOf(comments: Comments, comment: Comment): string {
  const way: string[] = [comment.id];
  let before = comment.replyTo;
  while (before !== null) {
    const ring = way.indexOf(before);
    if (ring >= 0) return way.slice(ring).reduce((least, id) => (id < least ? id : least));
    way.push(before);
    before = comments.get(before)?.replyTo ?? null;
  }
  return way.at(-1) ?? comment.id;
}

function threadOf(id: string, group: readonly Comment[]): CommentThread {
  const beginning = group.find((comment) => comment.id === id);
  const answers = group.filter((comment) => comment !== beginning).sort(byTime);
  const comments = beginning === undefined ? answers : [beginning, ...answers];
  const [head] = comments;
  if (head === undefined) throw new Error('A conversation without comments');
  return { id, on: head.on, head, comments, isResolved: head.resolved === true };
}

function byAge(a: CommentThread, b: CommentThread): number {
  return byTime(a.head, b.head);
}

function byTime(a: Comment, b: Comment): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
}

/** What bears no time was said before everything else. */
function timeOf({ at }: Comment): number {
  const time = at === null ? NaN : Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}
