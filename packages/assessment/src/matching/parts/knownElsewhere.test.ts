import { expect, test } from 'vitest';
import { knownExchanges } from '../knownExchanges.ts';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { knownElsewhere } from './knownElsewhere.ts';

const side = (name: string, code?: string, list = 'NACE-2.1'): Side => ({
  resource: { name },
  company: code === undefined ? {} : { sector: { list, code } },
});
const judge = (given: Side, taken: Side, exchanges = knownExchanges) =>
  knownElsewhere.judge(pairOf(given, taken), contextOf({}, exchanges));

test('giver, resource and taker as in a known exchange give all points, and name it', () => {
  expect(judge(side('FGD gypsum', '35.11'), side('Gips', '23.62'))).toEqual({
    points: 25,
    reason: 'known',
    params: { exchange: 'X01' },
  });
});

test('another giver counts less than another taker', () => {
  const otherGiver = judge(side('FGD gypsum', '24.10'), side('FGD gypsum', '23.62')).points;
  const otherTaker = judge(side('FGD gypsum', '35.11'), side('FGD gypsum', '56.30'));
  expect(otherGiver).toBeGreaterThan(10);
  expect(otherTaker).toEqual({ points: 0, reason: 'none-known' });
});

test('an unknown sector stands between one that fits and one that does not', () => {
  const points = [
    judge(side('Spent grain', '11.05'), side('Spent grain', '01.41')).points,
    judge(side('Spent grain', '11.05'), side('Spent grain')).points,
    judge(side('Spent grain', '11.05'), side('Spent grain', '63.10')).points,
  ];
  expect(points).toEqual([...points].sort((a, b) => b - a));
  expect(new Set(points).size).toBe(3);
});

test('without an example, what is usual in the sector counts', () => {
  expect(judge(side('Cullet', '38.11'), side('Cullet', '23.13'), [])).toEqual({
    points: 14,
    reason: 'usual',
  });
});

test('a resource that is not known is said to be unknown', () => {
  expect(judge(side('Zzz', '35.11'), side('Zzz', '23.62'))).toEqual({
    points: 10,
    reason: 'unknown-resource',
    isUnknown: true,
  });
});

test('a code of the older list is trusted up to its group', () => {
  const exact = judge(side('FGD gypsum', '35.11'), side('Gips', '23.62')).points;
  const older = judge(
    side('FGD gypsum', '35.11', 'NACE-2'),
    side('Gips', '23.62', 'NACE-2'),
  ).points;
  expect(older).toBeLessThan(exact);
  expect(older).toBeGreaterThan(15);
});
