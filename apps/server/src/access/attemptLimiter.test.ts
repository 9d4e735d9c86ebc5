import { expect, test } from 'vitest';
import { AttemptLimiter } from './attemptLimiter.ts';

function limiterOf(most: number, withinMs: number) {
  let nowMs = 1_000;
  const limiter = new AttemptLimiter({ most, withinMs }, { nowMs: () => nowMs });
  return { limiter, wait: (ms: number) => void (nowMs += ms) };
}

test('attempts are free up to the limit, then one has to wait for the rest of the time', () => {
  const { limiter, wait } = limiterOf(2, 60_000);
  expect(limiter.count('a')).toBe(0);
  wait(10_000);
  expect(limiter.count('a')).toBe(0);
  expect(limiter.count('a')).toBe(50_000);
  wait(49_999);
  expect(limiter.count('a')).toBe(1);
  wait(1);
  expect(limiter.count('a')).toBe(0);
});

test('one address does not count for another', () => {
  const { limiter } = limiterOf(1, 60_000);
  limiter.count('a');
  expect(limiter.count('a')).toBeGreaterThan(0);
  expect(limiter.count('b')).toBe(0);
});

test('trying on while one has to wait makes the wait no longer', () => {
  const { limiter, wait } = limiterOf(1, 60_000);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    limiter.count('a');
    wait(500);
  }
  wait(10_000);
  expect(limiter.count('a')).toBe(0);
});

test('however many addresses try, only so many are remembered, and none for longer than needed', () => {
  const { limiter, wait } = limiterOf(1, 60_000);
  for (let address = 0; address < 50_000; address += 1) limiter.count(String(address));
  expect(limiter.size).toBe(10_000);
  expect(limiter.count('49999')).toBeGreaterThan(0);
  wait(60_000);
  limiter.count('a');
  expect(limiter.size).toBe(1);
});

test('without a limit nobody waits', () => {
  const { limiter } = limiterOf(Infinity, 60_000);
  for (let attempt = 0; attempt < 1_000; attempt += 1) expect(limiter.count('a')).toBe(0);
});
