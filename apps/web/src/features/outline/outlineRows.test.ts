import { applyChanges, emptyBoard, graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { keyOfRow, outlineRows } from './outlineRows.ts';

const graphs = samples.map((sample) => graphOf(sample.load()));
const en = { language: 'en', mayAdd: true, shown: null } as const;

test('closed, it lists every company once, by name', () => {
  for (const graph of graphs) {
    const rows = outlineRows(graph, graph.board.companies.values(), new Set(), en);
    const listed = rows.filter(({ kind }) => kind === 'company').map(({ id }) => id);
    expect(listed.sort()).toEqual([...graph.board.companies.keys()].sort());
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

test('what lies in an area stands below it, in the smallest that holds it; closed, it is not listed', () => {
  const size = (side: number) => ({ width: side, height: side });
  const at = (x: number, y: number) => ({ position: { x, y } });
  const graph = graphOf(
    applyChanges(emptyBoard('Test'), [
      {
        kind: 'create',
        table: 'areas',
        id: 'town',
        fields: { title: 'Town', ...at(0, 0), size: size(2_000) },
      },
      {
        kind: 'create',
        table: 'areas',
        id: 'port',
        fields: { title: 'Port', ...at(100, 100), size: size(600) },
      },
      { kind: 'create', table: 'companies', id: 'mill', fields: { name: 'Mill', ...at(150, 150) } },
      { kind: 'create', table: 'companies', id: 'farm', fields: { name: 'Farm', ...at(1e4, 0) } },
      { kind: 'create', table: 'notes', id: 'idea', fields: { text: 'Idea', ...at(900, 900) } },
    ]),
  );
  const { companies } = graph.board;
  const listed = (turned: readonly string[]) =>
    outlineRows(graph, companies.values(), new Set(turned), { ...en, mayAdd: false }).map(
      ({ id, level }) => `${level} ${id}`,
    );
  expect(listed([])).toEqual(['1 port', '2 mill', '1 town', '2 idea', '1 farm']);
  expect(listed(['port'])).toEqual(['1 port', '1 town', '2 idea', '1 farm']);
});
