import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { baselineMissing } from './baselineMissing.ts';

const found = (...flows: object[]) =>
  findingsOf(
    baselineMissing,
    boardOf({
      companies: [
        { id: 'a' },
        { id: 'b' },
        { id: 'mine', kind: 'source' },
        { id: 'dump', kind: 'sink' },
      ],
      resources: [
        { id: 'r', name: 'Gypsum' },
        { id: 'k', kind: 'knowledge' },
      ],
      flows: flows.map((flow, index) => ({
        id: `f${index}`,
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        ...flow,
      })),
    }),
  );

test('what runs and replaces nothing saves nothing: one finding', () => {
  expect(found({}, { replaces: { flow: 'f2' } }, { from: 'mine' }, {})).toMatchObject([
    { severity: 'warning', items: ['f0', 'f3'], params: { count: 2, all: 3 } },
  ]);
});

test.each([
  ['it avoids the landfill', { avoids: { flow: 'x' } }],
  ['it comes from the mine', { from: 'mine' }],
  ['it goes to the landfill', { to: 'dump' }],
  ['it is knowledge', { resource: 'k' }],
  ['it is a plan', { stage: 'pilot' }],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});

test('what others are compared with needs no comparison', () => {
  expect(found({ avoids: { flow: 'f1' } }, {})).toEqual([]);
});
