import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { sourceMissing } from './sourceMissing.ts';

const found = (...flows: object[]) =>
  findingsOf(
    sourceMissing,
    boardOf({
      flows: flows.map((flow, index) => ({
        id: `f${index}`,
        stage: 'operating',
        amount: yearly(5),
        ...flow,
      })),
    }),
  );

test('numbers of what runs are measured, estimated or guessed: one finding asks which', () => {
  expect(
    found({}, { evidence: { class: 'guess' } }, { evidence: { source: 'a talk' } }),
  ).toMatchObject([{ severity: 'warning', items: ['f0', 'f2'], params: { count: 2, all: 3 } }]);
});

test.each([
  ['there is no number', { amount: null }],
  ['it does not run yet', { stage: 'agreement' }],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});
