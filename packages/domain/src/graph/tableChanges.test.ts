import { expect, test } from 'vitest';
import { changedIds, stepTo } from './tableChanges.ts';

test('what is another in a table: told anew, new or gone', () => {
  const [a, b, c] = [{}, {}, {}];
  const before = new Map([
    ['a', a],
    ['b', b],
    ['c', c],
  ]);
  const after = new Map([
    ['a', a],
    ['b', {}],
    ['d', {}],
  ]);
  expect(changedIds(before, after)).toEqual(['b', 'd', 'c']);
  expect(changedIds(before, before)).toEqual([]);
  expect(changedIds(after, before)).toEqual(['b', 'c', 'd']);
});

test('one step back is remembered, and no further', () => {
  const [first, second, third] = [new Map([['a', {}]]), new Map([['a', {}]]), new Map()];
  changedIds(first, second);
  expect(stepTo(second)?.before).toBe(first);
  changedIds(second, third);
  expect(stepTo(third)).toEqual({ before: second, ids: ['a'] });
  expect(stepTo(second)).toBeNull();
});
