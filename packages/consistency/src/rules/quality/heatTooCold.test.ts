import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { heatTooCold } from './heatTooCold.ts';

const found = (supplied: number | null, needed: number | null, flow: object = {}, kind = 'heat') =>
  findingsOf(
    heatTooCold,
    boardOf({
      companies: [{ id: 'a' }, { id: 'b' }],
      resources: [{ id: 'r', name: 'Warm water', kind }],
      offers: [{ id: 'o', company: 'a', resource: 'r', temperature: supplied }],
      needs: [{ id: 'n', company: 'b', resource: 'r', temperature: needed }],
      processes: [
        { id: 'pump', company: 'b', kind: 'heat-pump' },
        { id: 'press', company: 'b', kind: 'treatment' },
      ],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', ...flow }],
    }),
  );

test('25 °C cannot heat to 70 °C', () => {
  expect(found(25, 70)).toMatchObject([
    { severity: 'error', items: ['f'], params: { supplied: 25, needed: 70 } },
  ]);
  expect(found(25, 70, { stage: 'idea' })[0]?.severity).toBe('warning');
  expect(found(25, 70, { via: 'press' })).toHaveLength(1);
});

test('a few kelvin too little are a warning', () => {
  expect(found(75, 70)).toMatchObject([{ severity: 'warning', variant: 'narrow' }]);
});

test('cold has to be colder than what it cools', () => {
  expect(found(8, 4, {}, 'cold')).toMatchObject([{ severity: 'error', variant: 'cold' }]);
  expect(found(2, 4, {}, 'cold')).toEqual([]);
});

test.each([
  ['it is warm enough', 80, 70, {}],
  ['a heat pump lifts it', 25, 70, { via: 'pump' }],
  ['the need is unknown', 25, null, {}],
  ['the supply is unknown', null, 70, {}],
])('silent where %s', (_, supplied, needed, flow) => {
  expect(found(supplied, needed, flow)).toEqual([]);
});
