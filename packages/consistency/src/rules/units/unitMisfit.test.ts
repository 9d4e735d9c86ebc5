import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { unitMisfit } from './unitMisfit.ts';

const boardWith = (resource: object, unit: string, stage = 'operating') =>
  boardOf({
    companies: [{ id: 'a', name: 'City Heat' }],
    resources: [{ id: 'r', name: 'R', ...resource }],
    flows: [{ id: 'f', from: 'a', to: 'a', resource: 'r', stage, amount: yearly(50, unit) }],
  });

test.each([
  ['heat', 't', 'heat'],
  ['power', 'm3', 'power'],
  ['cold', 'kg', 'cold'],
  ['water', 'MWh', 'water'],
  ['gas', 'pcs', 'carrier'],
  ['waste', 'MWh', undefined],
  ['material', 'EUR', undefined],
  ['knowledge', 't', 'knowledge'],
  ['land', 't', 'land'],
])('%s is not counted in %s', (kind, unit, variant) => {
  const [finding] = findingsOf(unitMisfit, boardWith({ kind }, unit));
  expect(finding).toMatchObject({ severity: 'error', items: ['f'] });
  expect(finding?.variant).toBe(variant);
});

test.each([
  ['heat', 'GJ'],
  ['power', 'MW'],
  ['water', 't'],
  ['fuel', 'l'],
  ['gas', 'Nm3'],
  ['gas', 'MWh'],
  ['by-product', 'pcs'],
  ['product', 'm2'],
  ['capacity', 'm3'],
  ['service', 't'],
  ['heat', 'barrows'],
])('%s may be counted in %s', (kind, unit) => {
  expect(findingsOf(unitMisfit, boardWith({ kind }, unit))).toEqual([]);
});

test('steam is sold by weight', () => {
  expect(findingsOf(unitMisfit, boardWith({ kind: 'heat', state: 'steam' }, 't'))).toEqual([]);
});

test('heat in tonnes may be steam: one click says so', () => {
  const board = boardWith({ kind: 'heat' }, 't');
  const after = afterFix(board, findingsOf(unitMisfit, board)[0], 'is-steam');
  expect(findingsOf(unitMisfit, after)).toEqual([]);
  const hotWater = findingsOf(unitMisfit, boardWith({ kind: 'heat', state: 'liquid' }, 't'));
  expect(fixIdsOf(hotWater[0])).not.toContain('is-steam');
});

test('an idea is judged more gently', () => {
  expect(findingsOf(unitMisfit, boardWith({ kind: 'heat' }, 't', 'idea'))[0]?.severity).toBe(
    'warning',
  );
});

test('an offer leads to the offer and shows its company', () => {
  const board = boardOf({
    companies: [{ id: 'a', name: 'City Heat' }],
    resources: [{ id: 'r', name: 'Heat', kind: 'heat' }],
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: yearly(5) }],
  });
  const [finding] = findingsOf(unitMisfit, board);
  expect(finding?.items).toEqual(['o', 'a']);
  expect(finding?.fixes).toContainEqual({
    id: 'change-unit',
    edit: { item: 'o', field: 'amount' },
  });
});
