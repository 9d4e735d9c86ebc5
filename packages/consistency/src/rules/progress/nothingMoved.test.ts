import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix } from '../../testing/findingsOf.ts';
import { nothingMoved } from './nothingMoved.ts';

const check = (board: BoardSnapshot) =>
  checkBoard(graphOf(board), { rules: [nothingMoved], today: '2026-11-23' });
const boardWith = (flow: object) => boardOf({ flows: [{ id: 'f', stage: 'sample', ...flow }] });

test('a sample went out a year ago, and nothing since', () => {
  const board = boardWith({ stages: [{ stage: 'sample', date: '2025-11' }] });
  const [finding] = check(board);
  expect(finding).toMatchObject({ severity: 'hint', items: ['f'], params: { date: '2025-11' } });
  expect(check(afterFix(board, finding, 'stop'))).toEqual([]);
});

test.each([
  ['a test was made since', { stages: [{ date: '2025-01' }], tests: [{ date: '2026-06-01' }] }],
  ['no date was ever told', { stages: [{ stage: 'sample' }] }],
  ['it is an idea only', { stage: 'idea', stages: [{ date: '2020' }] }],
  ['it runs', { stage: 'operating', stages: [{ date: '2020' }] }],
  ['the year alone does not tell', { stages: [{ date: '2026' }] }],
])('silent where %s', (_, flow) => {
  expect(check(boardWith(flow))).toEqual([]);
});
