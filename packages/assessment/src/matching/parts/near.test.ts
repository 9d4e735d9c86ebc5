import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { near } from './near.ts';

const at = (lat: number | null, lon: number | null, label: string | null = null, kind = 'waste') =>
  ({ company: { place: { lat, lon, label } }, resource: { name: 'Zzz', kind } }) as Side;
const judge = (given: Side, taken: Side) => near.judge(pairOf(given, taken), contextOf());

test('Kalundborg to Fredericia is 85 km as the crow flies', () => {
  const judged = judge(at(55.68, 11.09), at(55.566, 9.753));
  expect(judged.reason).toBe('distance');
  expect(judged.params).toEqual({ km: 85 });
});

test('goods may travel further than heat', () => {
  const to = at(55.77, 11.09, null, 'waste');
  expect(judge(at(55.68, 11.09, null, 'waste'), to).points).toBe(10);
  expect(judge(at(55.68, 11.09, null, 'heat'), to).points).toBe(2);
});

test('the far side of the earth is far, over the date line near', () => {
  expect(judge(at(0, 0), at(0, 180)).points).toBe(0);
  expect(judge(at(0, 179.99), at(0, -179.99)).points).toBe(10);
});

test('without coordinates the name of the place tells, in any alphabet', () => {
  expect(judge(at(null, null, 'Тосно'), at(1, 1, 'Tosno'))).toEqual({
    points: 8,
    reason: 'same-place',
    params: { place: 'Тосно' },
  });
  expect(judge(at(null, null, ''), at(null, null, ''))).toEqual({
    points: 5,
    reason: 'unknown',
    isUnknown: true,
  });
});
