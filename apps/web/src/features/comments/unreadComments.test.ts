import { samples } from '@symbiomap/domain/samples';
import { applyChanges } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { unreadComments } from './unreadComments.ts';

const [kalundborg] = samples;
const said = (id: string, createdBy: string) =>
  ({ kind: 'create', table: 'comments', id, fields: { text: id, createdBy } }) as const;
const { comments } = applyChanges(kalundborg.load(), [
  said('question', 'anna'),
  said('answer', 'boris'),
  said('more', 'anna'),
]);
const newTo = (me: string, read?: readonly string[]) => [
  ...unreadComments(comments.values(), read, me),
];

test('new is what others wrote and this device did not show', () => {
  expect(newTo('boris', [])).toEqual(['question', 'more']);
  expect(newTo('boris', ['question'])).toEqual(['more']);
  expect(newTo('anna', ['answer'])).toEqual([]);
});

test('on a board that was never open here nothing is new', () => {
  expect(newTo('vera')).toEqual([]);
});
