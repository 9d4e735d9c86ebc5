import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, announcements } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of what a held key says, the first and then the last are spoken', () => {
  const spoken: string[] = [];
  const stop = announcements.subscribe(({ text }) => spoken.push(text));
  for (const text of ['one', 'two', 'three', 'four']) announce(text);
  expect(spoken).toEqual(['one']);
  vi.advanceTimersByTime(500);
  expect(spoken).toEqual(['one', 'four']);
  vi.advanceTimersByTime(2_000);
  expect(spoken).toEqual(['one', 'four']);
  announce('five');
  expect(spoken.at(-1)).toBe('five');
  vi.advanceTimersByTime(500);
  stop();
});
