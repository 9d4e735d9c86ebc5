import { graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { keyOfRow, outlineRows } from './outlineRows.ts';

const graphs = samples.map((sample) => graphOf(sample.load()));
const en = { language: 'en', mayAdd: true, shown: null } as const;

test('closed, it lists every company once, by name', () => {
  for (const graph of graphs) {
    const rows = outlineRows(graph, graph.board.companies.values(), new Set(), en);
    expect(rows.map(({ id }) => id).sort()).toEqual([...graph.board.companies.keys()].sort());
  }
});

test('open, it lists every flow at both its ends, every offer and need once, each under its own key', () => {
  for (const graph of graphs) {
    const { board } = graph;
    const open = new Set(board.companies.keys());
    const rows = outlineRows(graph, board.companies.values(), open, en);
    const idsOf = (kind: string) =>
      new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id));
    expect(idsOf('flow')).toEqual(new Set(board.flows.keys()));
    expect(idsOf('offer')).toEqual(new Set(board.offers.keys()));
    expect(idsOf('need')).toEqual(new Set(board.needs.keys()));
    expect(new Set(rows.map(keyOfRow)).size).toBe(rows.length);
  }
});

test('who may not add is not asked to', () => {
  const [graph] = graphs;
  if (graph === undefined) throw new Error('no sample');
  const open = new Set(graph.board.companies.keys());
  const rows = outlineRows(graph, graph.board.companies.values(), open, { ...en, mayAdd: false });
  expect(rows.some(({ kind }) => kind === 'add')).toBe(false);
});
