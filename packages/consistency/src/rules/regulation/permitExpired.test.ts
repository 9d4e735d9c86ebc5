import { graphOf } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf } from '../../testing/boardOf.ts';
import { permitExpired } from './permitExpired.ts';

const found = (...permits: object[]) =>
  checkBoard(graphOf(boardOf({ companies: [{ id: 'a', name: 'Clean Flow', permits }] })), {
    rules: [permitExpired],
    today: '2026-11-23',
  });
const old = { codes: ['06 01 06'], validUntil: '2025-06' };

test('a permit has run out', () => {
  expect(found(old)).toMatchObject([
    { severity: 'warning', items: ['a'], params: { date: '2025-06' } },
  ]);
  expect(found(old, { codes: ['07 01 01'], validUntil: '2030' })).toHaveLength(1);
});

test('it holds, or another took its place', () => {
  expect(found({ ...old, validUntil: '2026' })).toEqual([]);
  expect(found(old, { ...old, validUntil: '2030' })).toEqual([]);
  expect(found({ codes: [], operations: [], validUntil: '2020' })).toEqual([]);
});
