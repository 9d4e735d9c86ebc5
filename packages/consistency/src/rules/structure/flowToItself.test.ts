import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { flowToItself } from './flowToItself.ts';

const boardWith = (flow: object) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Paper Bay' },
      { id: 'b', name: 'Wrap It' },
    ],
    resources: [{ id: 'r', name: 'Trim' }],
    flows: [{ id: 'f', from: 'a', to: 'a', resource: 'r', ...flow }],
  });

test('a company that gives to itself is asked whether it is meant so', () => {
  expect(findingsOf(flowToItself, boardWith({}))).toMatchObject([
    { severity: 'warning', items: ['f'], params: { company: 'Paper Bay', resource: 'Trim' } },
  ]);
});

test('reuse inside a company is fine once it is marked', () => {
  const board = boardWith({});
  const after = afterFix(board, findingsOf(flowToItself, board)[0], 'mark-internal');
  expect(after.flows.get('f')?.internal).toBe(true);
  expect(findingsOf(flowToItself, after)).toEqual([]);
});

test('two companies, or none at all, are no matter of this rule', () => {
  expect(findingsOf(flowToItself, boardWith({ to: 'b' }))).toEqual([]);
  expect(findingsOf(flowToItself, boardWith({ from: null, to: null }))).toEqual([]);
  expect(findingsOf(flowToItself, boardWith({ from: 'gone', to: 'gone' }))).toEqual([]);
});
