import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { nothingLeaves } from './nothingLeaves.ts';

const found = (extra: object = {}, flow: object = {}, kind = 'material') =>
  findingsOf(
    nothingLeaves,
    boardOf({
      companies: [{ id: 'a', name: 'Foundry' }, { id: 'b' }, { id: 'c' }],
      resources: [{ id: 'r', name: 'Sand', kind }],
      flows: [
        { id: 'f', from: 'a', to: 'b', resource: 'r' },
        { id: 'g', from: 'b', to: 'a', resource: 'r', ...flow },
      ],
      ...extra,
    }),
  );

test('sand goes round and never leaves', () => {
  expect(found()).toMatchObject([{ severity: 'warning', items: ['a', 'b'] }]);
});

test.each([
  ['one way brings it back', {}, { returning: true }, 'material'],
  ['one of them uses it up', { needs: [{ id: 'n', company: 'b', resource: 'r' }] }, {}, 'material'],
  [
    'some of it is lost',
    { processes: [{ id: 'p', company: 'b', losses: [{ kind: 'leak', resource: 'r' }] }] },
    {},
    'material',
  ],
  ['one of them is gone', { companies: [{ id: 'a' }] }, {}, 'material'],
  ['it ends elsewhere', {}, { to: 'c' }, 'material'],
  ['heat may go round', {}, {}, 'heat'],
])('silent where %s', (_, extra, flow, kind) => {
  expect(found(extra, flow, kind)).toEqual([]);
});
