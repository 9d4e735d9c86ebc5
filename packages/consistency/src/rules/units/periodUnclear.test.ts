import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { periodUnclear } from './periodUnclear.ts';

const boardWith = (amount: object, company: object = {}, flow: object = {}) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Amber Brew', ...company },
      { id: 'b', name: 'Field' },
    ],
    resources: [{ id: 'r', name: 'Spent grain' }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', amount, ...flow }],
  });

test('five tonnes, but over which time?', () => {
  expect(findingsOf(periodUnclear, boardWith({ mode: 5, unit: 't' }))).toMatchObject([
    { severity: 'warning', items: ['f'], params: { resource: 'Spent grain' } },
  ]);
});

test('five tonnes a day, but on how many days? The company is asked, not each flow', () => {
  const daily = { mode: 5, unit: 't', per: 'day' };
  const board = boardOf({
    companies: [{ id: 'a', name: 'Amber Brew' }],
    flows: [
      { id: 'f', from: 'a', amount: daily },
      { id: 'g', from: 'a', stage: 'pilot', amount: daily },
    ],
    offers: [{ id: 'o', company: 'a', amount: daily }],
  });
  expect(findingsOf(periodUnclear, board)).toMatchObject([
    {
      key: 'U04:a,days',
      variant: 'days',
      items: ['a', 'f', 'g', 'o'],
      fixes: [{ edit: { item: 'a', field: 'operatingDays' } }],
    },
  ]);
});

test('the days of operation answer it', () => {
  const board = boardWith({ mode: 5, unit: 't', per: 'day' }, { operatingDays: 250 });
  expect(findingsOf(periodUnclear, board)).toEqual([]);
});

test('an idea is judged more gently', () => {
  const board = boardWith({ mode: 5, unit: 't' }, {}, { stage: 'idea' });
  expect(findingsOf(periodUnclear, board)[0]?.severity).toBe('hint');
});

test.each([
  ['power is a rate by itself', { mode: 5, unit: 'MW' }],
  ['an amount nobody told', { unit: 't' }],
  ['a unit of somebody’s own', { mode: 5, unit: 'barrows' }],
  ['once is a period too', { mode: 5, unit: 't', per: 'once' }],
])('%s', (_, amount) => {
  expect(findingsOf(periodUnclear, boardWith(amount))).toEqual([]);
});

test('a lake keeps no working days', () => {
  const board = boardWith({ mode: 5, unit: 'm3', per: 'day' }, { kind: 'source' });
  expect(findingsOf(periodUnclear, board)).toEqual([]);
});
