import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoardVersion } from '../storage/versionStorage.ts';
import { versionsToDrop } from './versionsToDrop.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const nowMs = 20_000 * dayMs + 12 * hourMs + 30 * minuteMs;

const version = (id: string, atMs: number, kind: BoardVersion['kind'] = 'automatic') =>
  ({ id, boardId: 'a', atMs, title: null, kind, by: null, bytes: 1 }) satisfies BoardVersion;
const ago = (id: string, ageMs: number) => version(id, nowMs - ageMs);

test('all of the last two hours is kept', () => {
  const versions = Array.from({ length: 24 }, (_, index) => ago(`v${index}`, index * 5 * minuteMs));
  expect(versionsToDrop(versions, nowMs)).toEqual([]);
});

test('older than two hours, the last version of each hour is kept', () => {
  const versions = [
    ago('9:50', 160 * minuteMs),
    ago('9:20', 190 * minuteMs),
    ago('8:55', 215 * minuteMs),
  ];
  expect(versionsToDrop(versions, nowMs)).toEqual(['9:20']);
});

test('older than two days, the last version of each day is kept', () => {
  const threeDays = 3 * dayMs;
  const versions = [
    ago('late', threeDays),
    ago('early', threeDays + 5 * hourMs),
    ago('the day before', threeDays + dayMs),
  ];
  expect(versionsToDrop(versions, nowMs)).toEqual(['early']);
});

test('what is older than thirty days is dropped', () => {
  const versions = [ago('just kept', 30 * dayMs), ago('too old', 30 * dayMs + 1)];
  expect(versionsToDrop(versions, nowMs)).toEqual(['too old']);
});

test('named versions stay, however many and however old', () => {
  const named = Array.from({ length: 100 }, (_, index) => version(`n${index}`, index, 'named'));
  expect(versionsToDrop(named, nowMs)).toEqual([]);
});

const ages = fc.array(fc.integer({ min: 0, max: 40 * dayMs }), { maxLength: 200 });

test('dropping again drops nothing more, in whatever order the versions come', () => {
  fc.assert(
    fc.property(ages, fc.boolean(), (drawn, isReversed) => {
      const versions = drawn.map((ageMs, index) => ago(String(index), ageMs));
      if (isReversed) versions.reverse();
      const dropped = new Set(versionsToDrop(versions, nowMs));
      const kept = versions.filter(({ id }) => !dropped.has(id));
      expect(versionsToDrop(kept, nowMs)).toEqual([]);
    }),
  );
});

test('the newest version is always kept', () => {
  fc.assert(
    fc.property(ages, (drawn) => {
      const versions = [...drawn, 0].map((ageMs, index) => ago(String(index), ageMs + 1));
      expect(versionsToDrop([...versions, ago('newest', 0)], nowMs)).not.toContain('newest');
    }),
  );
});

test('someone who makes a version every second fills no disk and loses nobody’s history', () => {
  let kept: readonly BoardVersion[] = [];
  let count = 0;
  const add = (atMs: number) => {
    count += 1;
    kept = [version(`v${count}`, atMs), ...kept];
    const dropped = new Set(versionsToDrop(kept, atMs));
    kept = kept.filter(({ id }) => !dropped.has(id));
    expect(kept.length).toBeLessThanOrEqual(200);
  };
  for (let day = 40; day > 0; day -= 1)
    for (let hour = 0; hour < 24; hour += 1) add(nowMs - day * dayMs + hour * hourMs);
  const before = kept.length;
  for (let second = 0; second < 3_000; second += 1) add(nowMs + second * 1_000);
  expect(kept.length).toBeGreaterThan(120);
  const older = kept.filter(({ atMs }) => atMs < nowMs - hourMs);
  expect(older.length).toBeGreaterThanOrEqual(before - 3);
});
