import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, type RecordChange } from '../board/changes.ts';
import { emptyBoard } from '../board/snapshot.ts';
import { graphOf } from './boardGraph.ts';
import { mapParts } from './mapParts.ts';
import { changedIds } from './tableChanges.ts';

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

test('after compared edits a graph gives what one gives that never saw the boards before', () => {
  const end = fc.constantFrom('a', 'b', 'c', null);
  const id = fc.constantFrom('1', '2', '3', '4');
  const change = fc.oneof(
    fc
      .tuple(fc.constantFrom('create', 'edit'), id, end, end)
      .map(([kind, id, from, to]): RecordChange => ({
        kind,
        table: 'flows',
        id,
        fields: { from, to },
      })),
    id.map((id): RecordChange => ({ kind: 'delete', table: 'flows', id })),
  );
  const law = fc.property(fc.array(fc.array(change, { maxLength: 3 })), (steps) => {
    let board = emptyBoard('Test');
    for (const changes of steps) {
      const next = applyChanges(board, changes);
      changedIds(board.flows, next.flows);
      const [graph, fresh] = [graphOf(next), graphOf({ ...next, flows: new Map(next.flows) })];
      for (const company of ['a', 'b', 'c', 'gone', 'a']) {
        expect(ids(graph.outgoing(company))).toEqual(ids(fresh.outgoing(company)));
        expect(graph.incoming(company)).toEqual(fresh.incoming(company));
      }
      board = next;
    }
  });
  fc.assert(law, { numRuns: 300 });
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
