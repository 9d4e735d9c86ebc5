import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { amountOutOfLine } from './amountOutOfLine.ts';

const boardWith = (...amounts: object[]) =>
  boardOf({
    resources: [{ id: 'r', name: 'Straw' }],
    flows: amounts.map((amount, index) => ({
      id: `f${index}`,
      resource: 'r',
      stage: 'operating',
      amount,
    })),
  });

test('a thousand times the others', () => {
  const board = boardWith(yearly(20), yearly(90), yearly(200_000));
  expect(findingsOf(amountOutOfLine, board)).toMatchObject([
    { severity: 'warning', items: ['f2'], params: { resource: 'Straw', times: 1_000 } },
  ]);
});

test('less than a thousandth of them', () => {
  const board = boardWith(yearly(20_000), yearly(9, 'kg'), yearly(30_000));
  expect(findingsOf(amountOutOfLine, board)).toMatchObject([{ variant: 'less', items: ['f1'] }]);
});

test.each([
  ['two are no crowd', [yearly(20), yearly(200_000)]],
  ['the others differ too', [yearly(1), yearly(900), yearly(2_000_000)]],
  ['other units', [yearly(20), yearly(30), yearly(200_000, 'MWh')]],
  ['nothing at all is unknown', [yearly(20), yearly(30), { unit: 't' }]],
])('nothing to say: %s', (_, amounts) => {
  expect(findingsOf(amountOutOfLine, boardWith(...amounts))).toEqual([]);
});
