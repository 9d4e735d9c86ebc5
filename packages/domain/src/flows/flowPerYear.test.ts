import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../board/changes.ts';
import { emptyBoard } from '../board/snapshot.ts';
import { graphOf } from '../graph/boardGraph.ts';
import { boardTotals } from '../graph/boardTotals.ts';
import { flowPerYear } from './flowPerYear.ts';

const tonnes = (mode: number, basis: 'dry' | 'wet' | null = null) => ({
  low: null,
  mode,
  high: null,
  unit: 't',
  per: 'year' as const,
  basis,
});
function graphWith(moisture: number | null, ...amounts: readonly ReturnType<typeof tonnes>[]) {
  return graphOf(
    applyChanges(emptyBoard(''), [
      { kind: 'create', table: 'companies', id: 'a', fields: { name: 'A' } },
      { kind: 'create', table: 'companies', id: 'b', fields: { name: 'B' } },
      { kind: 'create', table: 'resources', id: 'r', fields: { name: 'Sludge', moisture } },
      ...amounts.map(
        (amount, index) =>
          ({
            kind: 'create',
            table: 'flows',
            id: `f${index}`,
            fields: { from: 'a', to: 'b', resource: 'r', amount },
          }) as const,
      ),
    ]),
  );
}
const yearOf = (graph: ReturnType<typeof graphWith>, id = 'f0') => {
  const flow = graph.board.flows.get(id);
  if (flow === undefined) throw new Error('no flow');
  return flowPerYear(graph, flow, 'giver');
};

test('dry matter of known moisture counts with its water, of unknown moisture as what it is', () => {
  expect(yearOf(graphWith(0.6, tonnes(10, 'dry')))).toMatchObject({ mode: 25, dimension: 'mass' });
  expect(yearOf(graphWith(null, tonnes(10, 'dry')))).toMatchObject({
    mode: 10,
    dimension: 'dry-mass',
  });
  for (const basis of ['wet', null] as const)
    expect(yearOf(graphWith(0.6, tonnes(10, basis)))).toMatchObject({
      mode: 10,
      dimension: 'mass',
    });
});

test('dry and wet tonnes are added only where the moisture is known', () => {
  const both = [tonnes(10, 'dry'), tonnes(5)] as const;
  expect(boardTotals(graphWith(0.6, ...both))).toMatchObject({
    yearly: [{ dimension: 'mass', mode: 30, flowCount: 2 }],
    uncountedFlows: 0,
  });
  expect(boardTotals(graphWith(null, ...both))).toMatchObject({
    yearly: [{ dimension: 'mass', mode: 5, flowCount: 1 }],
    uncountedFlows: 1,
  });
});

test('what is asked for as dry matter and back is the same amount', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (moisture, mode) => {
        const graph = graphWith(moisture, tonnes(mode));
        const flow = graph.board.flows.get('f0');
        const dry = flow === undefined ? null : flowPerYear(graph, flow, 'giver', 'dry-mass');
        expect(dry?.dimension).toBe('dry-mass');
        const again = yearOf(graphWith(moisture, tonnes(dry?.mode ?? NaN, 'dry')));
        expect(again?.mode).toBeCloseTo(mode, -Math.floor(Math.log10(mode + 1)) + 6);
      },
    ),
  );
});
