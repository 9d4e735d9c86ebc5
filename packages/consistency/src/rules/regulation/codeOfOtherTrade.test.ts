import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { codeOfOtherTrade } from './codeOfOtherTrade.ts';

const found = (sector: string | null, code: string) =>
  findingsOf(
    codeOfOtherTrade,
    boardOf({
      companies: [{ id: 'a', name: 'Grey Rock', sector: { list: 'NACE-2.1', code: sector } }],
      resources: [{ id: 'r', name: 'Animal tissue', waste: { list: 'LoW-2015', code } }],
      flows: [{ id: 'f', from: 'a', resource: 'r' }],
    }),
  );

test('slaughter waste from a cement works', () => {
  expect(found('23.51', '02 02 02')).toMatchObject([
    { severity: 'hint', items: ['f', 'a'], params: { code: '02 02 02' } },
  ]);
});

test.each([
  ['a slaughterhouse', '10.11', '02 02 02'],
  ['a waste collector', '38.11', '02 02 02'],
  ['packaging of anybody', '23.51', '15 01 01'],
  ['nobody knows the sector', null, '02 02 02'],
])('silent about %s', (_, sector, code) => {
  expect(found(sector, code)).toEqual([]);
});
