import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { heatTooFar } from './heatTooFar.ts';

const found = (resource: object, flow: object, place: object | null = null) =>
  findingsOf(
    heatTooFar,
    boardOf({
      companies: [
        { id: 'a', place: { lat: 55, lon: 11 } },
        { id: 'b', place },
      ],
      resources: [{ id: 'r', name: 'Heat', kind: 'heat', ...resource }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot', ...flow }],
    }),
  );

test('steam over six kilometres, hot water over thirty', () => {
  expect(found({ state: 'steam' }, { transport: { distanceKm: 6 } })).toMatchObject([
    { severity: 'warning', variant: 'steam', params: { km: 6, most: 5 } },
  ]);
  expect(found({}, { transport: { distanceKm: 30 } })).toMatchObject([{ params: { most: 20 } }]);
});

test('where the way is not told, the straight line tells', () => {
  expect(found({}, {}, { lat: 56, lon: 11 })[0]?.params['km']).toBe(110);
});

test.each([
  ['it is near', {}, { transport: { distanceKm: 6 } }],
  ['nobody knows how far', {}, {}],
  ['it is no heat', { kind: 'material' }, { transport: { distanceKm: 600 } }],
])('silent where %s', (_, resource, flow) => {
  expect(found(resource, flow)).toEqual([]);
});
