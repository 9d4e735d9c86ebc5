import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { energyFromNothing } from './energyFromNothing.ts';

const boardWith = (input: string, into: object | null, heat: number, process: object = {}) =>
  boardOf({
    companies: [{ id: 'a', name: 'City Heat' }],
    resources: [
      { id: 'power', kind: 'power' },
      { id: 'wood', kind: 'fuel', heatingValue: 15 },
      { id: 'heat', kind: 'heat' },
    ],
    processes: [
      {
        id: 'p',
        company: 'a',
        kind: 'boiler',
        inputs: [{ resource: input, amount: into }],
        outputs: [{ resource: 'heat', amount: yearly(heat, 'MWh') }],
        ...process,
      },
    ],
  });

test('a boiler gives no more than its fuel has', () => {
  const board = boardWith('wood', yearly(100, 'MWh'), 120);
  const [finding] = findingsOf(energyFromNothing, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['p', 'a'],
    params: { into: { mode: 100, unit: 'MWh' }, out: { mode: 120 } },
  });
  expect(fixIdsOf(finding)).toEqual(['correct']);
});

test('three times the power it takes: a heat pump, by a press', () => {
  const board = boardWith('power', yearly(100, 'MWh'), 300);
  const after = afterFix(board, findingsOf(energyFromNothing, board)[0], 'is-heat-pump');
  expect(after.processes.get('p')).toMatchObject({ kind: 'heat-pump', cop: 3 });
  expect(findingsOf(energyFromNothing, after)).toEqual([]);
});

test('a heat pump gives what its COP says, and no more', () => {
  const pump = (cop: number | null, heat: number) =>
    findingsOf(energyFromNothing, boardWith('power', yearly(100, 'MWh'), heat, { kind: 'heat-pump', cop })); // prettier-ignore
  expect(pump(4, 400)).toEqual([]);
  expect(pump(4, 500)).toMatchObject([{ variant: 'heat-pump', params: { cop: 4 } }]);
  expect(pump(null, 490)).toEqual([]);
  expect(pump(null, 900)).toMatchObject([{ params: { cop: 5 } }]);
});

test('tonnes of fuel count by the heating value', () => {
  // 15 GJ/t are 4.17 MWh.
  expect(findingsOf(energyFromNothing, boardWith('wood', yearly(100), 410))).toEqual([]);
  expect(findingsOf(energyFromNothing, boardWith('wood', yearly(100), 430))).toHaveLength(1);
});

test.each([
  ['nobody knows what goes in', 'wood', null, {}],
  ['something else may go in', 'wood', yearly(1, 'MWh'), { kind: 'production' }],
  ['ranges meet', 'wood', { ...yearly(100, 'MWh'), high: 200 }, {}],
])('silent where %s', (_, input, into, process) => {
  expect(findingsOf(energyFromNothing, boardWith(input, into, 120, process))).toEqual([]);
});
