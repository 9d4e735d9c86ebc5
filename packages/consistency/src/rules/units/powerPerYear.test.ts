import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { powerPerYear } from './powerPerYear.ts';

const boardWith = (amount: object, flow: object = {}) =>
  boardOf({
    resources: [{ id: 'r', name: 'Heat', kind: 'heat' }],
    flows: [{ id: 'f', resource: 'r', stage: 'operating', amount, ...flow }],
  });

test('megawatts a year are energy, or no more than megawatts', () => {
  const board = boardWith({ mode: 5, unit: 'MW', per: 'year' });
  const [finding] = findingsOf(powerPerYear, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['f'],
    params: { resource: 'Heat' },
  });
  const energy = afterFix(board, finding, 'is-energy');
  expect(energy.flows.get('f')?.amount).toMatchObject({ mode: 5, unit: 'MWh', per: 'year' });
  const power = afterFix(board, finding, 'is-power');
  expect(power.flows.get('f')?.amount).toMatchObject({ mode: 5, unit: 'MW', per: null });
  for (const after of [energy, power]) expect(findingsOf(powerPerYear, after)).toEqual([]);
});

test('an idea is judged more gently', () => {
  const board = boardWith({ mode: 5, unit: 'kW', per: 'day' }, { stage: 'idea' });
  expect(findingsOf(powerPerYear, board)[0]?.severity).toBe('hint');
});

test.each([
  { mode: 5, unit: 'MW' },
  { mode: 5, unit: 'MWh', per: 'year' },
  { mode: 5, unit: 't', per: 'year' },
  { mode: 5, per: 'year' },
])('nothing is wrong with %j', (amount) => {
  expect(findingsOf(powerPerYear, boardWith(amount))).toEqual([]);
});
