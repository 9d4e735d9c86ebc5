import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { substanceLost } from './substanceLost.ts';

const holds = (share: number | null, name = 'Nitrogen') => [{ name, share }];
const found = (into: object[], out: object[], process: object = {}) =>
  findingsOf(
    substanceLost,
    boardOf({
      companies: [{ id: 'a', name: 'Green Flame' }],
      resources: [
        { id: 'manure', composition: into },
        { id: 'digestate', composition: out },
        { id: 'gas', kind: 'gas' },
      ],
      processes: [
        {
          id: 'p',
          company: 'a',
          complete: true,
          inputs: [{ resource: 'manure', amount: yearly(1_000) }],
          outputs: [
            { resource: 'digestate', amount: yearly(900) },
            { resource: 'gas', amount: yearly(100, 'Nm3') },
          ],
          ...process,
        },
      ],
    }),
  );

test('half of the nitrogen is gone', () => {
  const [finding] = found(holds(0.005), holds(0.0025));
  expect(finding).toMatchObject({
    severity: 'hint',
    items: ['p', 'a'],
    params: { substance: 'Nitrogen', into: { mode: 5, unit: 't' }, out: { mode: 2.25 } },
  });
  expect(fixIdsOf(finding)).toEqual(['check-composition']);
});

test.each([
  ['it adds up', holds(0.005), holds(0.0055), {}],
  ['it is not told to be complete', holds(0.005), holds(0.001), { complete: null }],
  ['nobody measured what comes out', holds(0.005), [], {}],
  ['the share is not known', holds(0.005), holds(null), {}],
  ['another substance is told', holds(0.005), holds(0.001, 'Phosphorus'), {}],
  ['shares are told in another way', holds(5), holds(1), {}],
])('silent where %s', (_, into, out, process) => {
  expect(found(into, out, process)).toEqual([]);
});
