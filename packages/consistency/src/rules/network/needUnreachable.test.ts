import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { needUnreachable } from './needUnreachable.ts';

const found = (extra: object = {}) =>
  findingsOf(
    needUnreachable,
    boardOf({
      companies: [{ id: 'a', name: 'Greenhouse' }, { id: 'b' }],
      resources: [{ id: 'r', name: 'CO2' }],
      needs: [{ id: 'n', company: 'a', resource: 'r' }],
      ...extra,
    }),
  );

test('nobody on the board can supply it', () => {
  expect(found()).toMatchObject([
    { severity: 'hint', items: ['r', 'a'], params: { resource: 'CO2', company: 'Greenhouse' } },
  ]);
});

test.each([
  ['somebody offers it', { offers: [{ id: 'o', company: 'b', resource: 'r' }] }],
  ['somebody makes it', { processes: [{ id: 'p', company: 'b', outputs: [{ resource: 'r' }] }] }],
  ['it flows already', { flows: [{ id: 'f', from: 'b', to: 'a', resource: 'r' }] }],
  ['nobody needs it', { needs: [] }],
])('silent where %s', (_, extra) => {
  expect(found(extra)).toEqual([]);
});
