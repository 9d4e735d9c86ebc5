import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { seasonsMeet } from './seasonsMeet.ts';

const judge = (given: Side, taken: Side) => seasonsMeet.judge(pairOf(given, taken), contextOf());
const months = (...monthly: readonly number[]): Side => ({ stock: { monthly } });
const allYear = months(...Array.from({ length: 12 }, () => 1));
const summer = months(0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0);
const winter = months(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

test.each([
  ['summer for summer', summer, summer, 5, 'together'],
  ['all year for summer', allYear, summer, 1, 'apart'],
  ['summer for winter', summer, winter, 0, 'apart'],
])('%s', (_, given, taken, points, reason) => {
  expect(judge(given, taken)).toMatchObject({ points, reason });
});

test('a year that is not told whole is unknown', () => {
  const unknown = { points: 2, reason: 'unknown', isUnknown: true };
  expect(judge(months(1, 2), summer)).toEqual(unknown);
  expect(judge(months(...Array.from({ length: 12 }, () => 0)), summer)).toEqual(unknown);
});

test('a single lot does not answer a need that goes on', () => {
  const per = (period: 'once' | 'year'): Side => ({
    stock: { amount: { low: null, mode: 5, high: null, unit: 't', per: period, basis: null } },
  });
  expect(judge(per('once'), per('year'))).toEqual({ points: 0, reason: 'once' });
  expect(judge(per('once'), per('once')).reason).toBe('unknown');
});
