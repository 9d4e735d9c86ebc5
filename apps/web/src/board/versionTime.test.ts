import { expect, test } from 'vitest';
import { versionDay, versionTime } from './versionTime.ts';

const now = new Date(2026, 10, 22, 9, 0);
const at = (...date: [number, number, number, number, number]) => new Date(...date).toISOString();

test('days near by have names, the others a date', () => {
  expect(versionDay(at(2026, 10, 22, 0, 1), 'en', now)).toBe('Today');
  expect(versionDay(at(2026, 10, 21, 23, 59), 'en', now)).toBe('Yesterday');
  expect(versionDay(at(2026, 10, 21, 23, 59), 'ru', now)).toBe('Вчера');
  expect(versionDay(at(2026, 10, 3, 12, 0), 'en', now)).toBe('November 3, 2026');
});

test('the year is told where it is another one', () => {
  expect(versionTime(at(2026, 10, 3, 12, 5), 'en', now)).not.toContain('2026');
  expect(versionTime(at(2025, 10, 3, 12, 5), 'en', now)).toContain('2025');
});
