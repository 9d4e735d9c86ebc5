import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { seasonMismatch } from './seasonMismatch.ts';

const summer = [0, 0, 0, 0, 1, 2, 2, 2, 1, 0, 0, 0];
const winter = [3, 3, 2, 1, 0, 0, 0, 0, 0, 1, 2, 3];
const even = Array.from({ length: 12 }, () => 5);
const found = (supply: number[], need: number[], flow: object = {}) =>
  findingsOf(
    seasonMismatch,
    boardOf({
      resources: [{ id: 'r', name: 'Heat' }],
      offers: [{ id: 'o', company: 'a', resource: 'r', monthly: supply }],
      needs: [{ id: 'n', company: 'b', resource: 'r', monthly: need }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', ...flow }],
    }),
  );

test('heat comes in summer, and greenhouses need it in winter', () => {
  expect(found(summer, winter)).toMatchObject([
    { severity: 'warning', items: ['f'], params: { covered: 0 } },
  ]);
});

test('what a flow says of itself counts before the offer', () => {
  expect(found(summer, winter, { monthly: even })[0]?.params['covered']).toBe(55);
  expect(found(winter, winter, { monthly: summer })).toHaveLength(1);
});

test.each([
  ['the seasons match', winter, winter, {}],
  ['a year-round supply covers enough of an even need', even, even, {}],
  ['months are missing', summer.slice(0, 11), winter, {}],
  ['no month has any', summer.map(() => 0), winter, {}],
  ['it is stored over the season', summer, winter, { storageDays: 120 }],
])('silent where %s', (_, supply, need, flow) => {
  expect(found(supply, need, flow)).toEqual([]);
});
