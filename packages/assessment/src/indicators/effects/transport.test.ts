import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { transport } from './transport.ts';

const boardWith = (...flows: object[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: flows.map((flow, index) => ({ id: `f${index}`, from: 'a', to: 'b', ...flow })),
  });
const lorry = (distanceKm: number | null, fields: object = {}) => ({
  stage: 'operating',
  amount: yearly(10),
  transport: { mode: 'truck', distanceKm },
  ...fields,
});

test('tonnes times kilometres of what runs; plans beside it; pipes are no burden', () => {
  const told = assessed(
    transport,
    boardWith(
      lorry(20),
      lorry(60, { stage: 'pilot' }),
      lorry(10, { transport: { mode: 'pipe', distanceKm: 10 } }),
    ),
  );
  expect([told.value, told.unit]).toEqual([200, 't·km/yr']);
  expect(partOf(told, 'with-plans')).toEqual({ '': 800 });
  expect(partOf(told, 'over-50')).toEqual({ '': 50 });
  expect(partOf(told, 'median-distance')).toEqual({ '': 40 });
});

test('what lacks a distance or an amount is named', () => {
  const told = assessed(transport, boardWith(lorry(null), lorry(5, { amount: null })));
  expect(told).toMatchObject({
    value: null,
    unknown: [
      { missing: 'no-transport', items: [] },
      { missing: 'distance', items: ['f0'] },
      { missing: 'amount', items: ['f1'] },
    ],
  });
});
