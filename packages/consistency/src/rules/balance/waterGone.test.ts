import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { massLost } from './massLost.ts';
import { waterGone } from './waterGone.ts';

const boardWith = (process: object) =>
  boardOf({
    companies: [{ id: 'a', name: 'Asnæs' }],
    resources: [{ id: 'w', kind: 'water' }, { id: 'hot', kind: 'water' }, { id: 'salt' }],
    processes: [
      {
        id: 'p',
        company: 'a',
        name: 'Cooling',
        complete: true,
        inputs: [{ resource: 'w', amount: yearly(700_000, 'm3') }],
        outputs: [{ resource: 'hot', amount: yearly(200_000, 'm3') }],
        ...process,
      },
    ],
  });

test('700,000 m³ go in, 200,000 m³ come out: the rest evaporates, by a press', () => {
  const board = boardWith({});
  const [finding] = findingsOf(waterGone, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['p', 'a'],
    params: { missing: { mode: 500_000, unit: 'm3' } },
  });
  expect(findingsOf(massLost, board)).toEqual([]);
  const after = afterFix(board, finding, 'evaporates');
  expect(after.processes.get('p')?.losses).toMatchObject([{ kind: 'evaporation', resource: 'w' }]);
  expect(findingsOf(waterGone, after)).toEqual([]);
});

test.each([
  ['it is not told to be complete', { complete: null }],
  ['nobody knows what comes out', { outputs: [{ resource: 'hot', amount: null }] }],
  ['something else goes in too', { inputs: [{ resource: 'w', amount: yearly(700_000, 'm3') }, { resource: 'salt', amount: yearly(1) }] }],
  ['a tenth is near enough', { outputs: [{ resource: 'hot', amount: yearly(640_000, 't') }] }],
])('silent where %s', (_, process) => {
  expect(findingsOf(waterGone, boardWith(process))).toEqual([]);
}); // prettier-ignore
