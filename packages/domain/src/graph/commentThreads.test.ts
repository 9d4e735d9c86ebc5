import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecord } from '../board/snapshot.ts';
import type { Comment } from '../records/comment.ts';
import type { RecordFields } from '../board/snapshot.ts';
import { commentThreads, openThreadCounts } from './commentThreads.ts';

const tableOf = (...rows: readonly (readonly [string, RecordFields<'comments'>])[]) =>
  new Map<string, Comment>(rows.map(([id, fields]) => [id, newRecord('comments', id, fields)]));
const idsOf = (comments: ReadonlyMap<string, Comment>) =>
  commentThreads(comments).map((thread) => thread.comments.map(({ id }) => id));

test('answers follow what they answer, oldest first, and answers to answers too', () => {
  const comments = tableOf(
    ['later', { on: 'farm', at: '2026-11-23' }],
    ['third', { on: 'bakery', replyTo: 'second', at: '2026-11-22T12:00:00Z' }],
    ['second', { on: 'bakery', replyTo: 'first', at: '2026-11-22T11:00:00Z' }],
    ['first', { on: 'bakery', at: '2026-11-22T11:59:00Z' }],
  );
  expect(idsOf(comments)).toEqual([['first', 'second', 'third'], ['later']]);
});

test('when the first is deleted the rest stay one conversation', () => {
  const comments = tableOf(
    ['b', { on: 'farm', replyTo: 'gone', at: '2026-11-22', resolved: true }],
    ['c', { on: 'farm', replyTo: 'gone', at: '2026-11-23' }],
  );
  const [thread, ...others] = commentThreads(comments);
  expect(others).toEqual([]);
  expect(thread).toMatchObject({ id: 'gone', on: 'farm', isResolved: true });
});

test('what is resolved is not counted, what is about nothing is on nothing', () => {
  const comments = tableOf(
    ['a', { on: 'farm' }],
    ['b', { on: 'farm', resolved: true }],
    ['c', { on: 'farm', replyTo: 'a', resolved: true }],
    ['d', { text: 'Hm' }],
  );
  expect(openThreadCounts(comments)).toEqual(new Map([['farm', 1]]));
  expect(openThreadCounts(comments)).toBe(openThreadCounts(comments));
});

test('whatever answers whatever, each comment is in exactly one conversation', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'gone'];
  const rows = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(fc.constantFrom(...ids))),
  );
  fc.assert(
    fc.property(rows, (drawn) => {
      const comments = tableOf(...drawn.map(([id, replyTo]) => [id, { replyTo }] as const));
      const threads = commentThreads(comments);
      const told = threads.flatMap((thread) => thread.comments.map(({ id }) => id));
      expect([...told].sort()).toEqual([...comments.keys()].sort());
      expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length);
      for (const { comments: said } of threads) {
        for (const { id, replyTo } of said) {
          const isTogether =
            replyTo === null ||
            !comments.has(replyTo) ||
            said.some((other) => other.id === replyTo);
          expect(isTogether, id).toBe(true);
        }
      }
    }),
  );
});
