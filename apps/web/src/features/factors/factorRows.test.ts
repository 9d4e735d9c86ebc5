import {
  applyChanges,
  emptyBoard,
  graphOf,
  knownFactors,
  type RecordChange,
} from '@symbiomap/domain';
import { loadTranslator } from '@symbiomap/i18n';
import { expect, test } from 'vitest';
import { factorFilters, factorRows, isAskedFor } from './factorRows.ts';

const yearly = (mode: number) => ({
  low: null,
  mode,
  high: null,
  unit: 't',
  per: 'year' as const,
  basis: null,
});
const create = (
  table: 'companies' | 'resources' | 'flows' | 'factors',
  id: string,
  fields: object,
) => ({ kind: 'create', table, id, fields }) as RecordChange;
const rowsOf = (...changes: readonly RecordChange[]) =>
  factorRows(graphOf(applyChanges(emptyBoard(''), changes)));
const rowOf = (rows: ReturnType<typeof rowsOf>, about: string) =>
  rows.filter((row) => row.about === about);

test('all that comes with the program is there once, and nothing of it is used on an empty board', () => {
  const rows = rowsOf();
  expect(rows.map(({ about }) => about)).toEqual(knownFactors.map(({ id }) => id));
  expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['rest']));
});

test('a resource uses what holds for it by its name; its own takes it out of that', () => {
  const gas = create('resources', 'r', { name: 'Natural gas' });
  const [used] = rowOf(rowsOf(gas), 'natural-gas:burning');
  expect(used).toMatchObject({ group: 'used', own: null, usedBy: [{ id: 'r' }] });

  const own = create('factors', 'y', { about: 'r:burning', value: 50, unit: 'kg CO2e/GJ' });
  const rows = rowsOf(gas, own);
  expect(rowOf(rows, 'natural-gas:burning')[0]).toMatchObject({ group: 'rest', usedBy: [] });
  expect(rowOf(rows, 'r:burning')[0]).toMatchObject({
    group: 'own',
    subject: { kind: 'resource', resource: { id: 'r' } },
    known: { id: 'natural-gas:burning' },
    own: { id: 'y' },
  });
});

test('what the board sets for a thing stands in the line of the thing; a second one in its own', () => {
  const rows = rowsOf(
    create('resources', 'r', { name: 'Natural gas' }),
    create('factors', 'b', { about: 'natural-gas:burning', value: 51, unit: 'kg CO2e/GJ' }),
    create('factors', 'a', { about: 'natural-gas:burning', value: 50, unit: 'kg CO2e/GJ' }),
  );
  expect(rowOf(rows, 'natural-gas:burning').map(({ key, own }) => [key, own?.id])).toEqual([
    ['b', 'b'],
    ['natural-gas:burning', 'a'],
  ]);
});

test('a factor of a resource that is gone can still be found', () => {
  const [row] = rowsOf(create('factors', 'y', { about: 'gone:production', value: 1 }));
  expect(row).toMatchObject({ group: 'own', subject: { kind: 'gone' }, known: null });
});

test('what a saving waits for is named once, and goes when it is entered', () => {
  const changes = [
    create('companies', 'a', {}),
    create('companies', 'b', {}),
    create('resources', 'r', { name: 'Spent grain', kind: 'by-product' }),
    create('resources', 'f', { name: 'Compound feed', kind: 'product' }),
    create('flows', 'before', { from: 'b', to: 'b', resource: 'f', amount: yearly(100) }),
    ...['x', 'y'].map((id) =>
      create('flows', id, {
        from: 'a',
        to: 'b',
        resource: 'r',
        amount: yearly(50),
        replaces: { flow: 'before', ratio: 0.5 },
        transport: { mode: 'truck', distanceKm: 10 },
      }),
    ),
  ];
  const missing = rowsOf(...changes).filter(({ group }) => group === 'missing');
  expect(missing.map(({ about }) => about)).toContain('f:production');
  expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
  const entered = create('factors', 'z', { about: 'f:production', value: 1, unit: 't CO2e/t' });
  expect(rowOf(rowsOf(...changes, entered), 'f:production')).toMatchObject([{ group: 'own' }]);
  expect(rowOf(rowsOf(...changes), 'truck:transport')[0]).toMatchObject({
    group: 'used',
    flowCount: 2,
  });
});

test('filters: what is general knowledge says so, own ones without a source are found', () => {
  const rows = rowsOf(
    create('factors', 'a', { about: 'natural-gas:burning', value: 50 }),
    create('factors', 'b', { about: 'coal:burning', value: 90, source: 'Plant' }),
  );
  const aboutsOf = (filter: (typeof factorFilters)[number]) =>
    rows.filter((row) => isAskedFor(row, filter)).map(({ about }) => about);
  expect(aboutsOf('own')).toEqual(['natural-gas:burning', 'coal:burning']);
  expect(aboutsOf('sourceless')).toEqual(['natural-gas:burning']);
  expect(aboutsOf('general')).toContain('clinker:production');
  expect(aboutsOf('general')).not.toContain('paper:disposal');
  expect(aboutsOf('general')).not.toContain('coal:burning');
  expect(aboutsOf('all')).toHaveLength(rows.length);
});

test('every thing and region of the program has a name', async () => {
  const words = await loadTranslator('en', ['factors']);
  for (const { id, kind, region } of knownFactors) {
    expect(words.has(`factors.thing.${id.slice(0, -kind.length - 1)}`), id).toBe(true);
    expect(words.has(`factors.region.${region}`), region).toBe(true);
  }
});
