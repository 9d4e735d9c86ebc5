import { graphOf } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultyBoards } from '../../../consistency/src/testing/faultyBoards.ts';
import { boardFrom, networks } from '../testing/networks.ts';
import { assessBoard } from './assessBoard.ts';
import { indicators } from './index.ts';

const today = '2026-11-22';

test('the order of flows says nothing', () => {
  fc.assert(
    fc.property(networks, ({ count, links }) => {
      const board = boardFrom(count, links);
      const turned = { ...board, flows: new Map([...board.flows].reverse()) };
      expect(assessBoard(graphOf(turned), { today })).toEqual(
        assessBoard(graphOf(board), { today }),
      );
    }),
  );
});

test('whatever is on a board: figures are finite or unknown, bounds hold them, and what is unknown says why', () => {
  const law = fc.property(faultyBoards({ hostile: true }), (board) => {
    const told = assessBoard(graphOf(board), { today });
    expect(told.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
    for (const { id, value, low, high, parts, unknown } of told) {
      for (const figure of [value, low, high, ...parts.map((part) => part.value)])
        expect(figure === null || Number.isFinite(figure), id).toBe(true);
      if (low !== null && high !== null && value !== null) {
        expect(low, id).toBeLessThanOrEqual(value);
        expect(high, id).toBeGreaterThanOrEqual(value);
      }
      if (value === null) expect(unknown, id).not.toEqual([]);
    }
  });
  fc.assert(law, { numRuns: 150 });
});

test('no two have the same name', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});
