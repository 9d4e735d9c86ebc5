import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { rhythmMismatch } from './rhythmMismatch.ts';

const found = (supply: string | null, need: string | null, flow: object = {}) =>
  findingsOf(
    rhythmMismatch,
    boardOf({
      companies: [{ id: 'a' }, { id: 'b' }],
      resources: [{ id: 'r', name: 'Whey' }],
      offers: [{ id: 'o', company: 'a', resource: 'r', continuity: supply }],
      needs: [{ id: 'n', company: 'b', resource: 'r', continuity: need }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'agreement', ...flow }],
    }),
  );

test('a batch a month for a need of every day, and the other way round', () => {
  expect(found('batch', 'steady')).toMatchObject([{ severity: 'warning', items: ['f'] }]);
  expect(found('steady', 'batch')).toMatchObject([{ variant: 'steady-supply' }]);
  expect(found('batch', 'steady', { stage: 'idea' })[0]?.severity).toBe('hint');
});

test.each([
  ['both say the same', 'batch', 'batch', {}],
  ['one says nothing', 'batch', null, {}],
  ['it is called for as it comes', 'steady', 'on-call', {}],
  ['there is a store', 'batch', 'steady', { storageDays: 30 }],
  ['it has stopped', 'batch', 'steady', { stage: 'stopped' }],
])('silent where %s', (_, supply, need, flow) => {
  expect(found(supply, need, flow)).toEqual([]);
});
