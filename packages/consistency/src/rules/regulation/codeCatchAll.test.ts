import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { codeCatchAll } from './codeCatchAll.ts';

const found = (waste: object | null) =>
  findingsOf(codeCatchAll, boardOf({ resources: [{ id: 'r', name: 'Rest', waste }] }));

test('a code ending in 99', () => {
  expect(found({ list: 'LoW-2015', code: '020699' })).toMatchObject([
    { severity: 'hint', items: ['r'], params: { code: '02 06 99' } },
  ]);
});

test('an exact code, none, and one of another list', () => {
  expect(found({ list: 'LoW-2015', code: '02 06 01' })).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found({ list: 'FKKO', code: '1 99' })).toEqual([]);
});
