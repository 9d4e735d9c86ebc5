import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { operationMissing } from './operationMissing.ts';

const found = (...flows: object[]) =>
  findingsOf(
    operationMissing,
    boardOf({
      resources: [
        { id: 'r', name: 'Tyres', kind: 'waste' },
        { id: 's', kind: 'product' },
      ],
      flows: flows.map((flow, index) => ({
        id: `f${index}`,
        resource: 'r',
        stage: 'operating',
        ...flow,
      })),
    }),
  );

test('how is it treated? One hint for all', () => {
  expect(found({}, { operation: 'R3' }, {})).toMatchObject([
    { severity: 'hint', items: ['f0', 'f2'], params: { count: 2, resource: 'Tyres' } },
  ]);
});

test.each([
  ['it is told', { operation: 'R5' }],
  ['it is no waste', { resource: 's' }],
  ['it is a plan', { stage: 'pilot' }],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});
