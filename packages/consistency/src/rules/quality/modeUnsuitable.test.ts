import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { modeUnsuitable } from './modeUnsuitable.ts';

const found = (resource: object, transport: object, stage = 'agreement') =>
  findingsOf(
    modeUnsuitable,
    boardOf({
      resources: [{ id: 'r', name: 'Steam', ...resource }],
      flows: [{ id: 'f', resource: 'r', stage, transport }],
    }),
  );

test.each([
  ['steam on a lorry', { kind: 'heat', state: 'steam' }, { mode: 'lorry' }],
  ['power by rail', { kind: 'power' }, { mode: 'rail' }],
  ['blocks in a pipe', { kind: 'product', state: 'solid' }, { mode: 'трубопровод' }],
  ['gypsum through a cable', { kind: 'by-product' }, { mode: 'cable' }],
])('%s', (_, resource, transport) => {
  expect(found(resource, transport)).toMatchObject([{ severity: 'warning', items: ['f'] }]);
});

test('a pipe across the country', () => {
  expect(found({ kind: 'water' }, { mode: 'pipe', distanceKm: 80 })).toMatchObject([
    { variant: 'pipe-too-long', params: { km: 80, most: 30 } },
  ]);
});

test.each([
  ['steam in a pipe', { kind: 'heat', state: 'steam' }, { mode: 'pipe', distanceKm: 3 }],
  ['powder in a pipe', { state: 'powder' }, { mode: 'pipe' }],
  ['gypsum on a lorry', { kind: 'by-product', state: 'solid' }, { mode: 'truck' }],
  ['a way that nobody knows', { kind: 'power' }, { mode: 'camel' }],
  ['no way told', { kind: 'power' }, {}],
])('silent about %s', (_, resource, transport) => {
  expect(found(resource, transport)).toEqual([]);
});
