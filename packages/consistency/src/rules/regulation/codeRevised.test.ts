import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix } from '../../testing/findingsOf.ts';
import { codeRevised } from './codeRevised.ts';

const boardWith = (code: string, list = 'LoW-2015') =>
  boardOf({ resources: [{ id: 'r', name: 'Batteries', waste: { list, code } }] });
const check = (board: BoardSnapshot, today: string) =>
  checkBoard(graphOf(board), { rules: [codeRevised], today });

test('battery codes change in December 2026', () => {
  expect(check(boardWith('20 01 33'), '2026-11-23')).toMatchObject([
    { severity: 'hint', items: ['r'], params: { code: '20 01 33*', day: '2026-12-09' } },
  ]);
});

test('afterwards the new code is one click away, where there is but one', () => {
  const board = boardWith('20 01 34');
  const [finding] = check(board, '2026-12-09');
  expect(finding?.variant).toBe('already');
  const mended = afterFix(board, finding, 'take-new');
  expect(mended.resources.get('r')?.waste).toEqual({ list: 'LoW-2025', code: '20 01 44' });
  expect(check(mended, '2026-12-09')).toEqual([]);
  expect(check(boardWith('20 01 33'), '2027-01-01')[0]?.fixes).toMatchObject([{ id: 'choose' }]);
});

test('codes that stay, and those of the new list', () => {
  expect(check(boardWith('02 06 01'), '2027-01-01')).toEqual([]);
  expect(check(boardWith('20 01 42', 'LoW-2025'), '2027-01-01')).toEqual([]);
});
