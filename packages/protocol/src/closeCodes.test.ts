import { expect, test } from 'vitest';
import { closeCodes, closeReasonOf, mayComeBack } from './closeCodes.ts';

test('the codes are those that the contract promises', () => {
  expect(Object.values(closeCodes)).toEqual([4400, 4401, 4403, 4404, 4409, 4413, 4429, 4508, 4512]);
});

test('a client comes back after a restart and after being too slow, and after nothing else of ours', () => {
  const comingBack = Object.values(closeCodes).filter(mayComeBack);
  expect(comingBack).toEqual([closeCodes.tooSlow, closeCodes.restarting]);
});

test('a client comes back after the ends that no one decided', () => {
  expect([1000, 1001, 1006, 1011, 1013].every(mayComeBack)).toBe(true);
});

test('each code names its reason, foreign codes name none', () => {
  expect(closeReasonOf(4403)).toBe('notAllowed');
  expect(closeReasonOf(1006)).toBeUndefined();
});
