import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { mustNotMeet } from './mustNotMeet.ts';

const found = (first: object, second: object, extra: object = {}) =>
  findingsOf(
    mustNotMeet,
    boardOf({
      companies: [{ id: 'c', name: 'Treatment' }],
      resources: [
        { id: 'r', name: 'Pickling acid', ...first },
        { id: 's', name: 'Plating bath', ...second },
      ],
      flows: [
        { id: 'f', to: 'c', resource: 'r' },
        { id: 'g', to: 'c', resource: 's' },
      ],
      ...extra,
    }),
  );

test('acid and cyanide go to one place', () => {
  expect(found({ reactive: ['acid'] }, { reactive: ['cyanide'] })).toMatchObject([
    { severity: 'warning', items: ['c', 'f', 'g'] },
  ]);
  expect(found({ reactive: ['cyanide'] }, { reactive: ['acid'] })).toHaveLength(1);
});

test('water and what burns in it', () => {
  expect(found({ kind: 'water' }, { reactive: ['water-reactive'] })).toHaveLength(1);
});

test('they are used in different processes', () => {
  const processes = [
    { id: 'p', company: 'c', inputs: [{ resource: 'r' }] },
    { id: 'q', company: 'c', inputs: [{ resource: 's' }] },
  ];
  const both = [{ id: 'p', company: 'c', inputs: [{ resource: 'r' }, { resource: 's' }] }];
  const [acid, cyanide] = [{ reactive: ['acid'] }, { reactive: ['cyanide'] }];
  expect(found(acid, cyanide, { processes })).toEqual([]);
  expect(found(acid, cyanide, { processes: both })).toHaveLength(1);
});

test.each([
  ['two acids', { reactive: ['acid'] }, { reactive: ['acid'] }],
  ['nothing told of one', { reactive: ['acid'] }, {}],
])('silent about %s', (_, first, second) => {
  expect(found(first, second)).toEqual([]);
});
