import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { stateMismatch } from './stateMismatch.ts';

const found = (resource: object, offer: object, need: object, flow: object = {}) =>
  findingsOf(
    stateMismatch,
    boardOf({
      resources: [{ id: 'r', name: 'Sludge', ...resource }],
      offers: [{ id: 'o', company: 'a', resource: 'r', ...offer }],
      needs: [{ id: 'n', company: 'b', resource: 'r', ...need }],
      processes: [{ id: 'p', kind: 'drying' }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot', ...flow }],
    }),
  );

test('slurry comes, powder is needed', () => {
  expect(found({ state: 'slurry' }, {}, { state: 'powder' })).toMatchObject([
    { severity: 'warning', items: ['f'], params: { comes: 'slurry', needed: 'powder' } },
  ]);
  expect(found({ state: 'powder' }, { state: 'slurry' }, { state: 'powder' })).toHaveLength(1);
});

test.each([
  ['it is dried on the way', { state: 'slurry' }, {}, { state: 'powder' }, { via: 'p' }],
  ['both are alike', { state: 'slurry' }, {}, { state: 'slurry' }, {}],
  ['nobody said what is needed', { state: 'slurry' }, {}, {}, {}],
])('silent where %s', (_, resource, offer, need, flow) => {
  expect(found(resource, offer, need, flow)).toEqual([]);
});
