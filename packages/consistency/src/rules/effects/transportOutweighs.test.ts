import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { transportOutweighs } from './transportOutweighs.ts';

const boardWith = (transport: object | null, fields: object = {}) =>
  boardOf({
    resources: [{ id: 'sand', name: 'Sand' }],
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'dump', kind: 'sink' }],
    flows: [
      { id: 'dumped', from: 'a', to: 'dump', resource: 'sand', amount: yearly(500) },
      {
        id: 'f', from: 'a', to: 'b', resource: 'sand', stage: 'operating', amount: yearly(100),
        avoids: { flow: 'dumped' }, transport, ...fields,
      },
    ],
  }); // prettier-ignore
const lorry = { mode: 'truck', distanceKm: 30 };

test('sand by lorry over 30 km: 0.12 t are saved, 0.3 t are set free', () => {
  const [finding, ...more] = findingsOf(transportOutweighs, boardWith(lorry));
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['f'],
    params: { resource: 'Sand', way: 0.3, saved: 0.12 },
  });
  expect(fixIdsOf(finding)).toEqual(['correct-transport']);
  expect(more).toEqual([]);
});

test('an idea is judged more gently', () => {
  expect(findingsOf(transportOutweighs, boardWith(lorry, { stage: 'idea' }))).toMatchObject([
    { severity: 'hint' },
  ]);
});

test.each<[string, object | null, object]>([
  ['the way is short', { mode: 'truck', distanceKm: 10 }, {}],
  ['it goes by rail', { mode: 'rail', distanceKm: 30 }, {}],
  ['it is not known how far', { mode: 'truck' }, {}],
  ['it is not known how', { distanceKm: 300 }, {}],
  ['there is nothing to compare with', lorry, { avoids: null }],
  ['it is over', lorry, { stage: 'stopped' }],
])('silent where %s', (_, transport, fields) => {
  expect(findingsOf(transportOutweighs, boardWith(transport, fields))).toEqual([]);
});
