import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { yieldsOverfull } from './yieldsOverfull.ts';

const boardWith = (...outputs: object[]) =>
  boardOf({
    companies: [{ id: 'a', name: 'Sweet Root' }],
    resources: [{ id: 'beet' }, { id: 'sugar' }, { id: 'pulp' }, { id: 'heat', kind: 'heat' }],
    processes: [{ id: 'p', company: 'a', name: 'Pressing', outputs }],
  });

test('a tonne of beet gives no 1.2 tonnes', () => {
  const board = boardWith(
    { resource: 'sugar', yield: 0.4, of: 'beet' },
    { resource: 'pulp', yield: 0.8, of: 'beet' },
  );
  const [finding] = findingsOf(yieldsOverfull, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['p', 'a'],
    params: { process: 'Pressing', company: 'Sweet Root', percent: 120 },
  });
  expect(fixIdsOf(finding)).toEqual(['correct']);
});

test('yields that were told in percent', () => {
  const board = boardWith({ resource: 'sugar', yield: 40 }, { resource: 'pulp', yield: 50 });
  const after = afterFix(board, findingsOf(yieldsOverfull, board)[0], 'as-percent');
  expect(after.processes.get('p')?.outputs.map((output) => output.yield)).toEqual([0.4, 0.5]);
  expect(findingsOf(yieldsOverfull, after)).toEqual([]);
});

test.each([
  ['all of it', [{ resource: 'sugar', yield: 0.4 }, { resource: 'pulp', yield: 0.6 }]],
  ['of two inputs', [{ resource: 'sugar', yield: 0.9, of: 'beet' }, { resource: 'pulp', yield: 0.9, of: 'pulp' }]],
  ['heat is counted in another unit', [{ resource: 'heat', yield: 5, of: 'beet' }]],
  ['nobody told', [{ resource: 'sugar' }]],
])('nothing to say: %s', (_, outputs) => {
  expect(findingsOf(yieldsOverfull, boardWith(...outputs))).toEqual([]);
}); // prettier-ignore
