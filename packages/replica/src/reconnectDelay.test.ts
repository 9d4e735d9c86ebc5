import { expect, test } from 'vitest';
import { reconnectDelayMs } from './reconnectDelay.ts';

test('after a restart everyone comes back within two seconds, and not at the same moment', () => {
  const delays = Array.from({ length: 200 }, (_, index) =>
    reconnectDelayMs(4512, 1, () => index / 200),
  );
  expect(Math.max(...delays)).toBeLessThan(2_000);
  const inOneTenth = (tenth: number) =>
    delays.filter((delay) => Math.floor(delay / 200) === tenth).length;
  expect(Array.from({ length: 10 }, (_, tenth) => inOneTenth(tenth))).toEqual(
    Array.from({ length: 10 }, () => 20),
  );
});

test('each further attempt may wait longer, up to a limit', () => {
  const longest = [1, 2, 3, 4, 5, 50].map((attempt) => reconnectDelayMs(1006, attempt, () => 1));
  expect(longest).toEqual([400, 800, 1_600, 3_000, 3_000, 3_000]);
});

test('an attempt after a restart that found nobody is one like any other', () => {
  expect(reconnectDelayMs(4512, 2, () => 1)).toBe(800);
});
