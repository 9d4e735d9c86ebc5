import type { ResourceState } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { qualityFits } from './qualityFits.ts';

const judge = (given: Side, taken: Side) => qualityFits.judge(pairOf(given, taken), contextOf());
const warm = (temperature: number, state: ResourceState | null = null): Side => ({
  resource: { name: 'Waste heat', kind: 'heat', state },
  stock: { temperature },
});
const stuff = (state: ResourceState | null): Side => ({ resource: { name: 'Stuff', state } });

test.each([
  [90, 70, 10, 'warm-enough'],
  [75, 70, 6, 'heat-pump'],
  [25, 72, 6, 'heat-pump'],
  [25, 180, 0, 'too-cold'],
  [-20, 30, 0, 'too-cold'],
])('%d °C for %d °C', (has, wants, points, reason) => {
  expect(judge(warm(has), warm(wants))).toEqual({ points, reason, params: { has, wants } });
});

test.each([
  ['powder', 'powder', 10, 'same-state'],
  ['slurry', 'powder', 6, 'one-process'],
  ['steam', 'powder', 0, 'other-state'],
] as const)('%s for %s', (has, wants, points, reason) => {
  expect(judge(stuff(has), stuff(wants))).toEqual({ points, reason });
});

test('the harder of the two decides', () => {
  expect(judge(warm(90, 'liquid'), warm(70, 'powder')).reason).toBe('other-state');
  expect(judge(warm(20, 'liquid'), warm(170, 'liquid')).reason).toBe('too-cold');
});

test('what one side does not say is unknown', () => {
  expect(judge(stuff('powder'), stuff(null))).toEqual({
    points: 5,
    reason: 'unknown',
    isUnknown: true,
  });
});
