import { graphOf } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../consistency/src/testing/boardOf.ts';
import { unclaimedOf } from './unclaimed.ts';

const left = (offered: readonly (number | null)[], flows: readonly object[]) => {
  const graph = graphOf(
    boardOf({
      companies: [{ id: 'a' }, { id: 'b' }],
      resources: [{ id: 'r' }],
      offers: offered.map((mode, at) => ({
        id: `o${at}`,
        company: 'a',
        resource: 'r',
        amount: mode === null ? null : yearly(mode),
      })),
      flows: flows.map((flow, at) => ({
        id: `f${at}`,
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        ...flow,
      })),
    }),
  );
  const company = graph.company('a');
  if (company === undefined) throw new Error('No such company');
  const rest = unclaimedOf(graph, company, graph.offersOf('a'), graph.outgoing('a'));
  return [...rest.values()].map(({ yearly: amount, isGone }) => [amount?.mode ?? null, isGone]);
};
const flow = (mode: number, fields = {}) => ({ amount: yearly(mode), ...fields });

test('what runs or is agreed is taken away, ideas and what is paused are not', () => {
  expect(left([100], [flow(30), flow(20, { stage: 'agreement' })])).toEqual([[50, false]]);
  expect(left([100], [flow(30, { stage: 'idea' }), flow(9, { stage: 'paused' })])).toEqual([
    [100, false],
  ]);
  expect(left([100], [flow(100)])).toEqual([[0, true]]);
});

test('what is too much for one offer counts against the next', () => {
  expect(left([100, 50], [flow(120)])).toEqual([
    [0, true],
    [30, false],
  ]);
});

test('what nobody knows takes nothing away, and stays unknown', () => {
  expect(left([null], [flow(10)])).toEqual([[null, false]]);
  expect(left([100], [{ amount: null }])).toEqual([[100, false]]);
  expect(left([100], [flow(10, { resource: 'other' })])).toEqual([[100, false]]);
  expect(left([100], [{ amount: yearly(10, 'MWh') }])).toEqual([[100, false]]);
});

test('nothing is lost: what is left and what flows make up what was offered, or more flows than that', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(amounts, amounts, (offered, flowing) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      const rest = left(
        offered,
        flowing.map((mode) => flow(mode)),
      );
      const total = sum(rest.map(([mode]) => Number(mode)));
      expect(total).toBeCloseTo(Math.max(0, sum(offered) - sum(flowing)), 6);
    }),
  );
});
