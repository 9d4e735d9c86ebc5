import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenBucket } from './tokenBucket.ts';

test('a burst goes through, then so much as comes back', () => {
  const bucket = new TokenBucket(10, 3, 0);
  expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false]);
  expect(bucket.take(1, 99)).toBe(false);
  expect(bucket.take(1, 101)).toBe(true);
  expect(bucket.take(1, 101)).toBe(false);
});

test('a long quiet time gives no more than one burst', () => {
  const bucket = new TokenBucket(10, 3, 0);
  expect([1, 2, 3, 4].map(() => bucket.take(1, 1e9))).toEqual([true, true, true, false]);
});

test('over any time no more goes through than the burst and what came back', () => {
  const steps = fc.array(
    fc.record({ waitMs: fc.nat(500), amount: fc.integer({ min: 1, max: 4 }) }),
  );
  fc.assert(
    fc.property(steps, (taken) => {
      const bucket = new TokenBucket(7, 5, 0);
      let nowMs = 0;
      let through = 0;
      for (const { waitMs, amount } of taken) {
        nowMs += waitMs;
        if (bucket.take(amount, nowMs)) through += amount;
        expect(through).toBeLessThanOrEqual(5 + (nowMs / 1_000) * 7 + 1e-9);
      }
    }),
  );
});
