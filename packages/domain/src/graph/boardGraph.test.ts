import { expect, test } from 'vitest';
import { applyChanges, type RecordChange } from '../board/changes.ts';
import { emptyBoard } from '../board/snapshot.ts';
import { graphOf } from './boardGraph.ts';
import { mapParts } from './mapParts.ts';

const company = (id: string): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: {},
});
const flow = (from: string | null, to: string | null): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id: `${from ?? 'none'}-${to ?? 'none'}`,
  fields: { from, to, resource: 'r' },
});
const boardWith = (...changes: RecordChange[]) => applyChanges(emptyBoard('Test'), changes);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('a company knows what it gives and takes, flows with a missing end included', () => {
  const graph = graphOf(
    boardWith(company('a'), company('b'), flow('a', 'b'), flow('a', 'gone'), flow(null, 'a')),
  );
  expect(ids(graph.outgoing('a'))).toEqual(['a-b', 'a-gone']);
  expect(ids(graph.incoming('a'))).toEqual(['none-a']);
  expect(ids(graph.flowsOf('r'))).toEqual(['a-b', 'a-gone', 'none-a']);
  expect(graph.outgoing('nobody')).toEqual([]);
});

test('a reference that leads nowhere gives nothing', () => {
  const graph = graphOf(boardWith(company('a')));
  expect(graph.company('a')?.id).toBe('a');
  expect(graph.company('gone')).toBeUndefined();
  expect(graph.company(null)).toBeUndefined();
});

test('lists belong to their company', () => {
  const graph = graphOf(
    boardWith(
      { kind: 'create', table: 'offers', id: 'o', fields: { company: 'a' } },
      { kind: 'create', table: 'needs', id: 'n', fields: { company: 'a' } },
      { kind: 'create', table: 'processes', id: 'p', fields: { company: 'a' } },
      { kind: 'create', table: 'offers', id: 'lost', fields: {} },
    ),
  );
  const lists = [graph.offersOf('a'), graph.needsOf('a'), graph.processesOf('a')];
  expect(lists.map(ids)).toEqual([['o'], ['n'], ['p']]);
});

test('the parts of a map: largest first, lonely companies and broken flows aside', () => {
  const graph = graphOf(
    boardWith(
      ...['a', 'b', 'c', 'd', 'e', 'lonely'].map(company),
      flow('a', 'b'),
      flow('c', 'd'),
      flow('e', 'd'),
      flow('b', 'gone'),
      flow('gone', 'c'),
      flow('lonely', 'lonely'),
    ),
  );
  expect(mapParts(graph).map((part) => [...part].sort())).toEqual([
    ['c', 'd', 'e'],
    ['a', 'b'],
  ]);
});

test('a chain of ten thousand companies is one part', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
  const flows = names.slice(1).map((name, index) => flow(`c${index}`, name));
  expect(mapParts(graphOf(boardWith(...names.map(company), ...flows)))).toHaveLength(1);
});
