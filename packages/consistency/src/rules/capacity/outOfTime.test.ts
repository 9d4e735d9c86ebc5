import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix } from '../../testing/findingsOf.ts';
import { outOfTime } from './outOfTime.ts';

const check = (board: BoardSnapshot) =>
  checkBoard(graphOf(board), { rules: [outOfTime], today: '2026-11-23' });
const boardWith = (flow: object, taker: object = {}) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b', name: 'Gyproc', ...taker }],
    flows: [{ id: 'f', from: 'a', to: 'b', stage: 'operating', ...flow }],
  });

test('the contract has ended', () => {
  const board = boardWith({ contract: { from: '2010', to: '2020-05' } });
  const [finding] = check(board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f'], params: { date: '2020-05' } });
  expect(check(afterFix(board, finding, 'stop'))).toEqual([]);
});

test.each([
  ['ended', { until: '2019' }, {}],
  ['closed', {}, { closed: '2024-01-01' }],
  ['not-open', {}, { opened: '2028' }],
])('%s', (variant, flow, taker) => {
  expect(check(boardWith(flow, taker))).toMatchObject([{ variant }]);
});

test.each([
  ['the contract ends this year', { contract: { to: '2026' } }, {}],
  ['it has stopped', { stage: 'stopped', until: '2019' }, {}],
  ['it is agreed for a company still to be built', { stage: 'agreement' }, { opened: '2028' }],
])('silent where %s', (_, flow, taker) => {
  expect(check(boardWith(flow, taker))).toEqual([]);
});
