import {
  applyChanges,
  emptyBoard,
  newRecord,
  tableNames,
  type BoardSnapshot,
  type RecordChange,
} from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referencesOf } from '../references.ts';
import { openPeer } from '../testing/peer.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { commands } from './commands.ts';
import { copyItems } from './copyItems.ts';
import { freePlaces } from './freePlaces.ts';

const ids = ['asnaes', 'gyproc', 'novo', 'new-1', 'new-2', 'f1', 'gypsum'];
const someId = fc.constantFrom(...ids);

const changes: fc.Arbitrary<readonly RecordChange[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('create' as const, 'edit' as const),
      table: fc.constant('companies' as const),
      id: someId,
      fields: fc.record(
        {
          name: fc.string({ maxLength: 5 }),
          note: fc.string({ maxLength: 5 }),
          operatingDays: fc.option(fc.integer({ min: 1, max: 366 })),
          aliases: fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      kind: fc.constantFrom('create' as const, 'edit' as const),
      table: fc.constant('flows' as const),
      id: someId,
      fields: fc.record({ from: someId, to: fc.option(someId) }, { requiredKeys: [] }),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      table: fc.constantFrom('companies' as const, 'flows' as const),
      id: someId,
    }),
    fc.record({
      kind: fc.constant('editBoard' as const),
      fields: fc.record({
        title: fc.string({ maxLength: 5 }),
        region: fc.option(fc.string({ minLength: 1 })),
      }),
    }),
  ),
  { maxLength: 8 },
);

test('changes carried out are the board that domain says they make', () => {
  fc.assert(
    fc.property(changes, (given) => {
      const board = openPeer('anna', sampleBoard());
      const expected = applyChanges(sampleBoard(), given);
      board.execute(commands['changes.apply'], { changes: given });
      const after = board.getSnapshot();
      expect(after.board).toEqual(expected.board);
      for (const table of tableNames) {
        expect(after[table].size).toBe(expected[table].size);
        for (const [id, record] of expected[table]) {
          expect({ ...after[table].get(id), createdBy: null }).toEqual(record);
        }
      }
      board.history.undo();
      expect(board.getSnapshot()).toEqual(sampleBoard());
    }),
  );
});

test('a file merged into an empty board is the file, but for who added it', () => {
  const board = openPeer('anna', emptyBoard(''));
  board.execute(commands['board.import'], { file: sampleBoard() });
  const after = board.getSnapshot();
  for (const table of tableNames) {
    const mine = [...sampleBoard()[table].values()].map((record) => ({
      ...record,
      createdBy: 'anna',
    }));
    expect([...after[table].values()]).toEqual(mine);
  }
  expect(after.board.title).toBe('Kalundborg');
});

test('the same file merged in twice changes nothing the second time', () => {
  const board = openPeer('anna', emptyBoard(''));
  board.execute(commands['board.import'], { file: sampleBoard() });
  const before = board.getSnapshot();
  board.execute(commands['board.import'], { file: sampleBoard() });
  expect(board.getSnapshot()).toBe(before);
});

test('pasted into another board, copies refer only to each other', () => {
  const source = sampleBoard();
  fc.assert(
    fc.property(
      fc.subarray(['asnaes', 'gyproc', 'novo', 'f1', 't1', 'a1', 'k1', 's1']),
      (chosen) => {
        const board = openPeer('anna', emptyBoard('Other'));
        const items = JSON.parse(JSON.stringify(copyItems(source, chosen))) as object;
        const pasted = board.execute(commands['items.paste'], { items, offset: { x: 5, y: 5 } });
        const after = board.getSnapshot();
        const here = new Set(tableNames.flatMap((table) => [...after[table].keys()]));
        expect(new Set(pasted)).toEqual(here);
        for (const table of tableNames) {
          for (const record of after[table].values()) {
            for (const reference of referencesOf(table, record)) expect(here).toContain(reference);
          }
        }
        expect(after.companies.size).toBe(chosen.filter((id) => source.companies.has(id)).length);
      },
    ),
  );
});

test('a copied company brings its flows among the copied, its offers, needs, processes and their resources', () => {
  const { companies, flows, offers, needs, processes, resources, notes } = copyItems(
    sampleBoard(),
    ['asnaes', 'gyproc'],
  );
  const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);
  expect(idsOf(companies)).toEqual(['asnaes', 'gyproc']);
  expect(idsOf(flows)).toEqual(['f1']);
  expect([idsOf(offers), idsOf(needs), idsOf(processes)]).toEqual([['o1'], ['n1'], ['p1']]);
  expect(idsOf(resources)).toEqual(['gypsum']);
  expect(notes).toEqual([]);
});

test('references of every kind follow into the copy', () => {
  const board = openPeer('anna', emptyBoard('Other'));
  const all = tableNames.flatMap((table) => [...sampleBoard()[table].keys()]);
  const items = copyItems(sampleBoard(), all);
  board.execute(commands['items.paste'], { items, offset: { x: 0, y: 0 } });
  const { companies, resources, flows, comments, tour, processes, offers, needs } =
    board.getSnapshot();
  const company = (name: string) => [...companies.values()].find((record) => record.name === name);
  const [asnaes, gyproc, novo] = ['Asnæs power station', 'Gyproc', 'Novo Nordisk'].map(company);
  const gypsum = [...resources.values()].find(({ name }) => name === 'Gypsum');
  const [operating, idea] = ['operating', 'idea'].map((stage) =>
    [...flows.values()].find((flow) => flow.stage === stage),
  );
  expect(gyproc?.differentFrom).toEqual([asnaes?.id]);
  expect(operating).toMatchObject({
    from: asnaes?.id,
    to: gyproc?.id,
    resource: gypsum?.id,
    avoids: { flow: idea?.id },
  });
  expect(idea?.to).toBe(novo?.id);
  expect([...comments.values()][0]?.on).toBe(operating?.id);
  expect([...tour.values()][0]?.focus).toEqual([asnaes?.id, gyproc?.id]);
  expect([...processes.values()][0]).toMatchObject({ company: asnaes?.id });
  expect([...processes.values()][0]?.outputs[0]?.resource).toBe(gypsum?.id);
  expect([...offers.values()][0]).toMatchObject({ company: asnaes?.id, resource: gypsum?.id });
  expect([...needs.values()][0]).toMatchObject({ company: gyproc?.id, resource: gypsum?.id });
});

test('a resource that got another name since it was copied is still the same resource', () => {
  const board = openPeer('anna', sampleBoard());
  const items = copyItems(board.getSnapshot(), ['asnaes', 'gyproc']);
  board.execute(commands['resource.edit'], {
    id: 'gypsum',
    fields: { name: 'Plaster', names: null },
  });
  board.execute(commands['items.paste'], { items, offset: { x: 5, y: 5 } });
  expect(board.getSnapshot().resources.size).toBe(2);
  for (const flow of board.getSnapshot().flows.values()) {
    if (flow.id !== 'f2') expect(flow.resource).toBe('gypsum');
  }
});

test('a copy is nobody’s but who pasted it, and free to change', () => {
  const board = openPeer('boris', sampleBoard());
  const locked = { ...newRecord('companies', 'x', { name: 'X' }), locked: true, createdBy: 'anna' };
  const [id] = board.execute(commands['items.paste'], {
    items: { companies: [locked] },
    offset: { x: 0, y: 0 },
  });
  expect(board.getSnapshot().companies.get(id ?? '')).toMatchObject({
    createdBy: 'boris',
    locked: null,
  });
});

const place = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
});

test('free places lie apart from each other and to the right of everything', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 10 }), fc.nat(40), (taken, count) => {
      const board: BoardSnapshot = {
        ...emptyBoard(''),
        areas: new Map(
          taken.map((position, index) => {
            const id = `a${index}`;
            const size = { width: 300, height: 200 };
            return [id, newRecord('areas', id, { position, size })] as const;
          }),
        ),
      };
      const places = freePlaces(board, count);
      expect(places).toHaveLength(count);
      expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(count);
      for (const { x } of places) for (const area of taken) expect(x).toBeGreaterThan(area.x + 300);
    }),
  );
});
