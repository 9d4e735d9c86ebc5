import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../domain/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { carbon } from './carbon.ts';

const boardWith = (flows: object[], used = 5_000) =>
  boardOf({
    companies: [{ id: 'mill' }, { id: 'other' }, { id: 'cement' }, { id: 'quarry', kind: 'source' }, { id: 'dump', kind: 'sink' }],
    resources: [{ id: 'slag', name: 'Slag' }, { id: 'clinker', name: 'Clinker' }, { id: 'rubble', name: 'Rubble' }],
    flows: [
      { id: 'before', from: 'quarry', to: 'cement', resource: 'clinker', amount: yearly(used) },
      { id: 'dumped', from: 'mill', to: 'dump', resource: 'rubble', amount: yearly(100) },
      ...flows.map((flow, index) => ({
        id: `f${index}`, from: 'mill', to: 'cement', resource: 'slag', stage: 'operating', amount: yearly(1_000),
        transport: { mode: 'truck', distanceKm: 50 }, replaces: { flow: 'before', ratio: 0.9 }, ...flow,
      })),
    ],
  }); // prettier-ignore

test('slag for clinker, golden: 900·0.85 − 1,000·0.075 − 1,000·50·0.1/1,000 t CO2e', () => {
  const told = assessed(carbon, boardWith([{}, { stage: 'pilot' }]));
  expect(told.value).toBeCloseTo(765 - 75 - 5, 6);
  expect(told.low).toBeCloseTo(747 - 107.5, 6);
  expect(told.high).toBeCloseTo(783 - 53, 6);
  expect(told.unit).toBe('tCO2e/yr');
  expect(partOf(told, 'with-plans')['']).toBeCloseTo(2 * 685, 6);
  expect(partOf(told, 'by-replacing')['']).toBeCloseTo(765, 6);
  expect(partOf(told, 'by-treatment')['']).toBeCloseTo(-75, 6);
  expect(partOf(told, 'on-the-way')['']).toBeCloseTo(-5, 6);
  expect(partOf(told, 'saved-by')['f0']).toBeCloseTo(685, 6);
  expect(told.unknown).toEqual([]);
});

test('no more is replaced than was used', () => {
  const told = assessed(carbon, boardWith([{}, { from: 'other' }], 900));
  expect(partOf(told, 'by-replacing')['']).toBeCloseTo(765, 6);
});

test('a tonne that is passed on is kept from disposal once', () => {
  const avoiding = {
    resource: 'rubble',
    replaces: null,
    avoids: { flow: 'dumped' },
    amount: yearly(100),
  };
  const told = assessed(
    carbon,
    boardWith([
      { ...avoiding, to: 'other', transport: { mode: 'belt' } },
      { ...avoiding, from: 'other', transport: { mode: 'belt' } },
    ]),
  );
  expect(told.value).toBeCloseTo(0.12, 9);
});

test('what lacks something is named, and is not 0', () => {
  const told = assessed(
    carbon,
    boardWith([
      { amount: null },
      { replaces: { flow: 'before' } },
      { transport: { mode: 'truck' } },
      { use: 'energy' },
    ]),
  );
  expect(told.value).toBeNull();
  expect(told.unknown).toEqual([
    { missing: 'no-comparison', items: [] },
    { missing: 'amount', items: ['f0'] },
    { missing: 'ratio', items: ['f1'] },
    { missing: 'factor', items: ['slag'] },
    { missing: 'distance', items: ['f2'] },
  ]);
});
