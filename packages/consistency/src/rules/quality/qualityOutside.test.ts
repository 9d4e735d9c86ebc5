import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { qualityOutside } from './qualityOutside.ts';

const found = (offered: object[], needed: object[], resource: object = {}, flow: object = {}) =>
  findingsOf(
    qualityOutside,
    boardOf({
      resources: [{ id: 'r', name: 'Straw', ...resource }],
      offers: [{ id: 'o', company: 'a', resource: 'r', quality: offered }],
      needs: [{ id: 'n', company: 'b', resource: 'r', quality: needed }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot', ...flow }],
    }),
  );
const atMost14 = [{ name: 'Moisture', unit: '%', max: 14 }];

test('too wet', () => {
  expect(found([{ name: 'moisture', unit: '%', min: 55, max: 60 }], atMost14)).toMatchObject([
    { severity: 'warning', items: ['f'], params: { quality: 'Moisture', given: 55, limit: 14 } },
  ]);
});

test('too little of what counts', () => {
  const needed = [{ name: 'Protein', unit: '%', min: 20 }];
  expect(found([{ name: 'protein', unit: '%', max: 12 }], needed)).toMatchObject([
    { variant: 'below', params: { given: 12, limit: 20 } },
  ]);
});

test('the moisture of the resource tells where the offer does not; shares are per cents', () => {
  expect(found([], atMost14, { moisture: 0.6 })).toMatchObject([{ params: { given: 60 } }]);
});

test.each([
  ['some of it will do', [{ name: 'moisture', unit: '%', min: 10, max: 60 }], atMost14, {}],
  [
    'units cannot be compared',
    [{ name: 'chloride', unit: 'ppm', min: 900 }],
    [{ name: 'chloride', unit: 'g/l', max: 1 }],
    {},
  ],
  ['nothing is told', [], atMost14, {}],
  ['it is dried on the way', [{ name: 'moisture', unit: '%', min: 55 }], atMost14, { via: 'p' }],
])('silent where %s', (_, offered, needed, flow) => {
  expect(found(offered, needed, {}, flow)).toEqual([]);
});
