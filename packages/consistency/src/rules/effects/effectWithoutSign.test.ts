import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { effectWithoutSign } from './effectWithoutSign.ts';

const found = (...effects: object[]) =>
  findingsOf(effectWithoutSign, boardOf({ flows: [{ id: 'f', effects }] }));

test('loyalty rises from 2 to 4, and nobody says by what one sees it', () => {
  const loyal = { kind: 'customer-loyalty', before: 2, after: 4 };
  expect(found(loyal, { ...loyal, sign: 'survey' })).toMatchObject([
    { severity: 'hint', items: ['f'], params: { count: 1 } },
  ]);
});

test.each([
  ['there is a sign', { before: 2, after: 4, sign: 'survey' }],
  ['nothing changes', { before: 2, after: 2 }],
  ['jobs are counted, not felt', { kind: 'jobs', count: 3 }],
])('silent where %s', (_, effect) => {
  expect(found(effect)).toEqual([]);
});
