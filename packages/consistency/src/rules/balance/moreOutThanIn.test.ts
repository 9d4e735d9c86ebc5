import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { moreOutThanIn } from './moreOutThanIn.ts';

const found = (into: object, out: object, process: object = {}) =>
  findingsOf(
    moreOutThanIn,
    boardOf({
      companies: [{ id: 'a', name: 'Mill' }],
      resources: [{ id: 'grain' }, { id: 'flour' }],
      processes: [
        {
          id: 'p',
          company: 'a',
          complete: true,
          inputs: [{ resource: 'grain', amount: into }],
          outputs: [{ resource: 'flour', amount: out }],
          ...process,
        },
      ],
    }),
  );

test('a mill makes no grain', () => {
  const [finding] = found(yearly(100), yearly(120));
  expect(finding).toMatchObject({
    severity: 'error',
    items: ['p', 'a'],
    params: { company: 'Mill', into: { mode: 100 }, out: { mode: 120 } },
  });
  expect(fixIdsOf(finding)).toEqual(['correct-outputs', 'correct-inputs']);
});

test('of days that had to be assumed nothing is certain', () => {
  expect(found({ mode: 1, unit: 't', per: 'day' }, yearly(1_000))).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each([
  ['it is not told to be complete', yearly(100), yearly(120), { complete: null }],
  ['a loss puts nothing right', yearly(100), yearly(90), { losses: [{ kind: 'leak', amount: yearly(10) }] }],
  ['ranges meet', { ...yearly(100), low: 90, high: 130 }, yearly(120), {}],
  ['nobody knows', { unit: 't' }, yearly(120), {}],
])('silent where %s', (_, into, out, process) => {
  expect(found(into, out, process)).toEqual([]);
}); // prettier-ignore
