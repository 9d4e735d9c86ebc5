import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { burnedThoughUseful } from './burnedThoughUseful.ts';

const found = (burned: object, extra: object = {}, kind = 'by-product') =>
  findingsOf(
    burnedThoughUseful,
    boardOf({
      companies: [
        { id: 'a' },
        { id: 'boiler', name: 'City Heat' },
        { id: 'b', name: 'Second Bench' },
      ],
      resources: [{ id: 'r', name: 'Sawdust', kind }],
      needs: [{ id: 'n', company: 'b', resource: 'r' }],
      flows: [{ id: 'f', from: 'a', to: 'boiler', resource: 'r', ...burned }],
      ...extra,
    }),
  );

test('it could be used before it is burned', () => {
  expect(found({ use: 'energy' })).toMatchObject([
    { severity: 'hint', items: ['f', 'b'], params: { burner: 'City Heat', other: 'Second Bench' } },
  ]);
  expect(found({ operation: 'r1' })).toHaveLength(1);
});

test.each([
  ['it is not burned', { use: 'material' }, {}, 'by-product'],
  ['nobody else wants it', { use: 'energy' }, { needs: [] }, 'by-product'],
  ['it is a fuel', { use: 'energy' }, {}, 'fuel'],
  ['it has stopped', { use: 'energy', stage: 'stopped' }, {}, 'by-product'],
])('silent where %s', (_, burned, extra, kind) => {
  expect(found(burned, extra, kind)).toEqual([]);
});
