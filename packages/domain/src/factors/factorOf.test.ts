import { expect, test } from 'vitest';
import { emptyBoard, newRecord } from '../board/snapshot.ts';
import { graphOf } from '../graph/boardGraph.ts';
import { transportModes } from '../transport/transportMode.ts';
import { readFactorUnit } from './factorUnit.ts';
import { factorOf, thingOf, transportFactorOf } from './factorOf.ts';
import { factorKinds, knownFactors } from './knownFactors.ts';

const resource = (fields: object = {}) =>
  newRecord('resources', 'r', { name: 'Natural gas', ...fields });
const graphWith = (...factors: object[]) =>
  graphOf({
    ...emptyBoard(''),
    factors: new Map(
      factors.map((fields, index) => [`f${index}`, newRecord('factors', `f${index}`, fields)]),
    ),
  });

test('every known factor is in order: ends round its value, a unit that is read, a source, a name of its own', () => {
  for (const known of knownFactors) {
    expect(known.low, known.id).toBeLessThanOrEqual(known.value);
    expect(known.high, known.id).toBeGreaterThanOrEqual(known.value);
    expect(readFactorUnit(known.unit), known.id).not.toBeNull();
    expect(known.source, known.id).not.toBe('');
    expect(factorKinds, known.id).toContain(known.id.split(':')[1]);
  }
  expect(new Set(knownFactors.map(({ id }) => id)).size).toBe(knownFactors.length);
});

test('every known factor is found by the name of a thing', () => {
  const words: Readonly<Record<string, string>> = {
    coal: 'Coal', 'natural-gas': 'Природный газ', diesel: 'Diesel', 'heavy-fuel-oil': 'Мазут', peat: 'Торф',
    sawdust: 'Опилки', bark: 'Bark', 'wood-chips': 'Wood chips', pellets: 'Pellets', straw: 'Солома',
    bagasse: 'Bagasse', biogas: 'Biogas', biomethane: 'Biomethane', ethanol: 'Ethanol', 'cooking-oil': 'Used cooking oil',
    hydrogen: 'Hydrogen', clinker: 'Clinker', aluminium: 'Primary aluminium', steel: 'Steel', plastic: 'Plastic film',
    'mineral-nitrogen': 'Mineral nitrogen', slag: 'Steel slag', 'aluminium-scrap': 'Aluminium scrap', scrap: 'Steel scrap',
    'household-waste': 'Household waste', paper: 'Waste paper', sand: 'Sand', 'crushed-stone': 'Щебень', rubble: 'Concrete',
  }; // prettier-ignore
  const missed = knownFactors.flatMap(({ id, kind }) => {
    const [thing = ''] = id.split(':');
    if (kind === 'transport') return [];
    return thingOf(resource({ name: words[thing] ?? '' })) === thing ? [] : [id];
  });
  expect(missed).toEqual([]);
});

test('burning natural gas: kilograms for a megawatt hour', () => {
  const factor = factorOf(graphWith(), resource(), 'burning');
  expect(factor).toMatchObject({ per: 'energy', biogenicShare: 0, own: null });
  expect(factor?.mode).toBeCloseTo(56.1 * 3.6, 9);
});

test('what the board says goes first: of the resource, then of the thing', () => {
  const ofThing = { about: 'natural-gas:burning', value: 60, unit: 'kg CO2e/GJ' };
  const ofResource = { about: 'r:burning', value: 0.2, low: 0.1, high: 0.1, unit: 't CO2e/MWh' };
  expect(factorOf(graphWith(ofThing), resource(), 'burning')?.mode).toBeCloseTo(216, 9);
  expect(factorOf(graphWith(ofThing, ofResource), resource(), 'burning')).toMatchObject({
    low: 100,
    mode: 200,
    high: 200,
    own: { id: 'f1' },
  });
});

test.each([
  ['no value', { value: null }],
  ['a unit that says nothing', { unit: 'EUR' }],
  ['no unit', { unit: null }],
])('a factor of the board with %s does not hide the known one', (_, fields) => {
  const own = { about: 'r:burning', value: 1, unit: 'kg CO2e/GJ', ...fields };
  expect(factorOf(graphWith(own), resource(), 'burning')?.own).toBeNull();
});

test('of two about the same the first by id counts, whatever their order', () => {
  const first = { about: 'r:burning', value: 1, unit: 'kg CO2e/MWh' };
  const graph = graphWith(first, { ...first, value: 2 });
  expect(factorOf(graph, resource(), 'burning')?.mode).toBe(1);
});

test('unknown is not 0', () => {
  expect(factorOf(graphWith(), resource({ name: 'Gypsum' }), 'production')).toBeNull();
  expect(factorOf(graphWith(), undefined, 'production')).toBeNull();
  expect(transportFactorOf(graphWith(), 'by-hand')).toBeNull();
  expect(transportModes.filter((mode) => transportFactorOf(graphWith(), mode) !== null)).toEqual([
    'truck',
    'rail',
    'ship',
  ]);
});

test('what a resource is told to hold of plants goes before what is usual', () => {
  const straw = { name: 'Straw' };
  expect(factorOf(graphWith(), resource(straw), 'burning')?.biogenicShare).toBe(1);
  expect(
    factorOf(graphWith(), resource({ ...straw, biogenicShare: 0.9 }), 'burning')?.biogenicShare,
  ).toBe(0.9);
});
