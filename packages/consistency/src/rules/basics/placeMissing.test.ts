import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { placeMissing } from './placeMissing.ts';

const place = { lat: 55.66, lon: 11.08 };
const boardWith = (second: object, flow: object = {}, kind = 'material') =>
  boardOf({
    companies: [
      { id: 'a', place },
      { id: 'b', name: 'Gyproc', ...second },
    ],
    resources: [{ id: 'r', kind }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', ...flow }],
  });

test('who has no place while others have one', () => {
  expect(findingsOf(placeMissing, boardWith({}))).toMatchObject([
    { severity: 'hint', items: ['b'], params: { count: 1, flows: 1, company: 'Gyproc' } },
  ]);
});

test.each([
  ['both have one', boardWith({ place })],
  ['the distance is told', boardWith({}, { transport: { distanceKm: 4 } })],
  ['knowledge goes nowhere', boardWith({}, {}, 'knowledge')],
  ['nobody was placed yet', boardOf({ companies: [{ id: 'a' }, { id: 'b' }] })],
])('silent where %s', (_, board) => {
  expect(findingsOf(placeMissing, board)).toEqual([]);
});
