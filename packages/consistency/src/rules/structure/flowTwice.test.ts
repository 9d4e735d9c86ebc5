import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { flowTwice } from './flowTwice.ts';

const boardWith = (...flows: object[]) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Sweet Root' },
      { id: 'b', name: 'Field & Furrow' },
    ],
    resources: [{ id: 'r', name: 'Beet pulp' }],
    flows: flows.map((flow, index) => ({
      id: `f${index + 1}`,
      from: 'a',
      to: 'b',
      resource: 'r',
      ...flow,
    })),
    comments: [{ id: 'c', on: 'f2', text: 'Really?' }],
  });

test('two arrows that say the same are one finding', () => {
  expect(findingsOf(flowTwice, boardWith({}, {}))).toMatchObject([
    { items: ['f1', 'f2'], params: { giver: 'Sweet Root', taker: 'Field & Furrow', count: 2 } },
  ]);
});

test('merging adds the amounts, keeps the tests and leads comments to what is left', () => {
  const board = boardWith(
    { amount: yearly(500), note: 'By rail', tests: [{ date: '2021', result: 'passed' }] },
    { amount: yearly(300), confidential: true, tests: [{ date: '2022', result: 'failed' }] },
  );
  const after = afterFix(board, findingsOf(flowTwice, board)[0], 'merge');
  expect([...after.flows.keys()]).toEqual(['f1']);
  expect(after.flows.get('f1')).toMatchObject({
    amount: { low: null, mode: 800, high: null, unit: 't', per: 'year' },
    confidential: true,
    note: 'By rail',
    tests: [{ date: '2021' }, { date: '2022' }],
  });
  expect(after.comments.get('c')?.on).toBe('f1');
  expect(findingsOf(flowTwice, after)).toEqual([]);
});

test('ranges are added end by end', () => {
  const range = { low: 1, mode: 2, high: 4, unit: 't', per: 'year' };
  const board = boardWith({ amount: range }, { amount: range });
  const after = afterFix(board, findingsOf(flowTwice, board)[0], 'merge');
  expect(after.flows.get('f1')?.amount).toMatchObject({ low: 2, mode: 4, high: 8 });
});

test.each([
  ['in different units', { amount: yearly(5) }, { amount: yearly(5, 'm3') }],
  ['of which one is unknown', { amount: yearly(5) }, {}],
  ['of different stages', { stage: 'idea' }, { stage: 'operating' }],
])('flows %s are not merged by one click', (_, first, second) => {
  const [finding] = findingsOf(flowTwice, boardWith(first, second));
  expect(fixIdsOf(finding)).toEqual(['mark-options']);
});

test('marked as options of one choice, they are fine', () => {
  const board = boardWith({}, {}, {});
  const after = afterFix(board, findingsOf(flowTwice, board)[0], 'mark-options');
  expect(new Set([...after.flows.values()].map((flow) => flow.alternatives)).size).toBe(1);
  expect(findingsOf(flowTwice, after)).toEqual([]);
});

test.each([
  ['at another time', { until: '2020' }],
  ['that has stopped', { stage: 'stopped' }],
  ['of another resource', { resource: 'other' }],
  ['the other way', { from: 'b', to: 'a' }],
])('a flow %s is not the same', (_, other) => {
  expect(findingsOf(flowTwice, boardWith({}, other))).toEqual([]);
});
