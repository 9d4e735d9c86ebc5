import { graphOf, tableNames, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoardChecker } from './boardChecker.ts';
import { checkBoard } from './checkBoard.ts';
import { defineRule } from './rule.ts';
import { boardOf } from './testing/boardOf.ts';
import { faultyBoards } from './testing/faultyBoards.ts';

const today = '2026-11-23';

/** Some records of one board in another: what two snapshots of one board are to each other. */
function withSome(before: BoardSnapshot, from: BoardSnapshot, picks: readonly boolean[]) {
  const board: Record<string, unknown> = { ...before };
  let count = 0;
  for (const table of tableNames) {
    const records = new Map<string, unknown>(before[table]);
    let isOther = false;
    for (const id of new Set([...before[table].keys(), ...from[table].keys()])) {
      count += 1;
      if (picks[count % picks.length] !== true) continue;
      isOther = true;
      const record = from[table].get(id);
      if (record === undefined) records.delete(id);
      else records.set(id, record);
    }
    if (isOther) board[table] = records;
  }
  return board as unknown as BoardSnapshot;
}

test('what is checked from snapshot to snapshot is what a whole check finds', () => {
  const edit = fc.record({
    from: faultyBoards({ hostile: false }),
    picks: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  });
  let seen = 0;
  const law = fc.property(
    faultyBoards({ hostile: false }),
    fc.array(edit, { maxLength: 6 }),
    (first, edits) => {
      const checker = createBoardChecker({ today });
      let board = first;
      checker.check(graphOf(board));
      for (const { from, picks } of edits) {
        board = withSome(board, from, picks);
        const expected = checkBoard(graphOf(board), { today });
        expect(checker.check(graphOf(board)).open).toEqual(expected);
        seen += expected.length;
      }
    },
  );
  fc.assert(law, { numRuns: 500 });
  expect(seen).toBeGreaterThan(1_000);
});

test('after an edit only what lies near it is looked at again', () => {
  const looked: string[] = [];
  const rule = defineRule({
    id: 'S06',
    check: 'company-unconnected',
    severity: 'hint',
    variants: [],
    fixIds: [],
    find: {
      companies: ({ id }) => {
        looked.push(id);
        return undefined;
      },
    },
  });
  const board = boardOf({
    companies: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    flows: [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'cd', from: 'c', to: 'd' },
    ],
  });
  const checker = createBoardChecker({ rules: [rule], today });
  checker.check(graphOf(board));
  expect(looked.splice(0).sort()).toEqual(['a', 'b', 'c', 'd']);
  const flow = board.flows.get('ab');
  if (flow === undefined) throw new Error('There is no flow ab.');
  const flows = new Map([...board.flows, ['ab', { ...flow, stage: 'pilot' as const }]]);
  checker.check(graphOf({ ...board, flows }));
  expect(looked.splice(0).sort()).toEqual(['a', 'b']);
  checker.check(graphOf({ ...board, flows }));
  expect(looked).toEqual([]);
});

test('a finding that somebody let be is told apart, with the reason', () => {
  const board = boardOf({
    companies: [{ id: 'a', name: 'A' }],
    exceptions: [{ id: 'x', finding: 'S06:a', reason: 'Joins next year.' }],
  });
  const { open, excepted } = createBoardChecker({ today }).check(graphOf(board));
  expect(open.map(({ key }) => key)).not.toContain('S06:a');
  expect(excepted.map(({ finding, exception }) => [finding.key, exception.reason])).toEqual([
    ['S06:a', 'Joins next year.'],
  ]);
});

test('a board may set thresholds of its own, within their limits; rules of another pack are silent', () => {
  const rule = defineRule({
    id: 'S06',
    check: 'company-unconnected',
    severity: 'hint',
    variants: [],
    fixIds: [],
    limits: { km: { value: 5, min: 1, max: 10 } },
    pack: 'eu',
    find: {
      companies({ id }, { limits }, found) {
        found({ items: [id], params: { km: limits.km }, fixes: [] });
      },
    },
  });
  const board = boardOf({ companies: [{ id: 'a' }] });
  const kmOn = (settings: Partial<BoardSnapshot['board']>) =>
    checkBoard(graphOf({ ...board, board: { ...board.board, ...settings } }), {
      rules: [rule],
      today,
    }).map(({ params }) => params['km']);
  expect(kmOn({ rulePack: 'eu' })).toEqual([5]);
  expect(kmOn({ rulePack: 'eu', thresholds: { 'S06.km': 7 } })).toEqual([7]);
  expect(kmOn({ rulePack: 'eu', thresholds: { 'S06.km': 70 } })).toEqual([10]);
  expect(kmOn({ rulePack: 'neutral' })).toEqual([]);
});
