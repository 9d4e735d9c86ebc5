import { applyChanges, graphOf, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBoard } from './checkBoard.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import { boardOf, yearly } from './testing/boardOf.ts';
import { faultyBoards } from './testing/faultyBoards.ts';
import { syntheticBoard } from './testing/syntheticBoard.ts';

const check = (board: BoardSnapshot) => checkBoard(graphOf(board));

describe('the table of rules', () => {
  test('each rule has an id and a check of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ check: name }) => name)).size).toBe(rules.length);
  });
});

test('the gravest finding comes first, then by rule', () => {
  const board = boardOf({
    companies: [{ id: 'alone' }, { id: 'a', name: 'A' }],
    resources: [{ id: 'r', name: 'R' }],
    flows: [
      { id: 'f', from: 'a', to: 'a', resource: 'r' },
      { id: 'g', from: 'a', to: 'gone', resource: 'r', amount: { ...yearly(5), low: 9 } },
    ],
  });
  const seen = check(board).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(seen).toEqual(['error S01', 'error U03', 'warning S02', 'hint G04', 'hint S06']);
});

test('companies and resources are named in the reader’s language where the board knows it', () => {
  const board = boardOf({ companies: [{ id: 'a', name: 'Bushe', names: { ru: 'Буше' } }] });
  const named = (language?: string) =>
    checkBoard(graphOf(board), language === undefined ? {} : { language })[0]?.params;
  expect(named()).toEqual({ company: 'Bushe' });
  expect(named('ru')).toEqual({ company: 'Буше' });
  expect(named('de')).toEqual({ company: 'Bushe' });
});

describe('on any board', () => {
  test('checking never fails, whatever a foreign program left there', () => {
    fc.assert(
      fc.property(faultyBoards({ hostile: true }), (board) => void check(board)),
      {
        numRuns: 300,
      },
    );
  });

  test('each matter has one key', () => {
    const law = fc.property(faultyBoards({ hostile: false }), (board) => {
      const keys = check(board).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
    fc.assert(law, { numRuns: 300 });
  });

  test('findings are the same in whatever order the records lie', () => {
    const law = fc.property(faultyBoards({ hostile: false }), (board) => {
      expect(check(reversed(board))).toEqual(check(board));
    });
    fc.assert(law, { numRuns: 300 });
  });

  test('items are ids of the board, faults of records aside', () => {
    const law = fc.property(faultyBoards({ hostile: false }), (board) => {
      for (const { items, rule } of check(board)) {
        for (const item of items) expect(hasRecord(board, item), `${rule} ${item}`).toBe(true);
      }
    });
    fc.assert(law, { numRuns: 200 });
  });

  test('a one-click fix settles its finding and makes no new error', () => {
    let fixCount = 0;
    const law = fc.property(faultyBoards({ hostile: false }), (board) => {
      const before = check(board);
      const known = new Set(before.filter(isError).map(({ key }) => key));
      for (const finding of before) {
        for (const fix of finding.fixes) {
          if (!('changes' in fix)) continue;
          fixCount += 1;
          const after = check(applyChanges(board, fix.changes));
          const label = `${finding.key} ${fix.id}`;
          expect(
            after.map(({ key }) => key),
            label,
          ).not.toContain(finding.key);
          const fresh = after.filter((other) => isError(other) && !known.has(other.key));
          expect(
            fresh.filter((other) => !comesToLight(fix.id, other)),
            label,
          ).toEqual([]);
        }
      }
    });
    fc.assert(law, { numRuns: 400 });
    expect(fixCount).toBeGreaterThan(400);
  });
});

test('a large board keeps many rules busy', () => {
  const findings = check(syntheticBoard({ companies: 1_000, flows: 2_500, seed: 1 }));
  const spoken = [...new Set(findings.map(({ rule }) => rule))].sort();
  expect(spoken).toEqual([
    'C01',
    'C02',
    'C03',
    'C08',
    'E02',
    'G04',
    'R07',
    'S01',
    'S06',
    'S07',
    'S10',
    'S12',
    'T01',
    'T07',
    'U01',
    'U04',
    'U05',
    'U09',
    'U11',
  ]);
});

const isError = ({ severity }: Finding) => severity === 'error';

/** Errors that were there all along, and show once two records are one or an amount or ratio can be read. */
const comesToLightBy: Readonly<Record<string, readonly string[]>> = {
  // Two in one take and give what either did: what was a place for each may hand on what it never took.
  merge: ['B06', 'C01', 'E04', 'G02', 'Q01', 'R01', 'R02', 'U10'],
  swap: ['C01', 'E04'],
  // Turned round, it counts by the days of operation of the other end, whose permit is asked for.
  'turn-round': ['C01', 'E04', 'R02'],
  'one-to-one': ['E04'],
  // With a flow gone whose days were assumed, what was a warning is certain.
  'delete-flow': ['C01', 'E04'],
  'keep-both': ['C01', 'E04'],
  'is-energy': ['C01', 'E04'],
  'is-normal': ['C01', 'E04'],
  'take-typical': ['C01', 'E04'],
};

function comesToLight(fixId: string, other: Finding): boolean {
  return comesToLightBy[fixId]?.includes(other.rule) === true;
}

function reversed(board: BoardSnapshot): BoardSnapshot {
  const turned: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(board)) {
    const entries: unknown = value;
    turned[key] = entries instanceof Map ? new Map([...entries].reverse()) : entries;
  }
  return turned as unknown as BoardSnapshot;
}

function hasRecord(board: BoardSnapshot, id: string): boolean {
  return Object.values(board).some((table: unknown) => table instanceof Map && table.has(id));
}
