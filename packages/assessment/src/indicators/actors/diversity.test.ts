import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { diversity, shannonIndex } from './diversity.ts';

const sector = (code: string) => ({ list: 'NACE-2.1', code });

test('two of one division and one of another; who has no sector is named', () => {
  const board = boardOf({
    companies: [
      { id: 'a', sector: sector('35.11') },
      { id: 'b', sector: sector('35.30') },
      { id: 'c', sector: sector('23.51') },
      { id: 'd', name: '?' },
      { id: 'lake', kind: 'source' },
    ],
  });
  const told = assessed(diversity, board);
  expect(told.value).toBeCloseTo(Math.log(3) - (2 / 3) * Math.log(2), 12);
  expect(partOf(told, 'sector-count')).toEqual({ '': 2 });
  expect(partOf(told, 'resource-kinds')).toEqual({ '': null });
  expect(told.unknown).toEqual([{ missing: 'sector', items: ['d'] }]);
});

test('nobody has a sector: unknown, not 0', () => {
  expect(assessed(diversity, boardOf({}))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-sectors' }],
  });
});

test('kinds as frequent as each other: ln n; merging two never makes it more', () => {
  expect(shannonIndex(['a', 'b', 'c'])).toBeCloseTo(Math.log(3), 12);
  const kinds = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
  const law = fc.property(kinds, (list) => {
    const index = shannonIndex(list) ?? NaN;
    const merged = shannonIndex(list.map((kind) => (kind === 'b' ? 'a' : kind))) ?? NaN;
    expect(merged).toBeLessThanOrEqual(index + 1e-12);
    expect(index).toBeLessThanOrEqual(Math.log(new Set(list).size) + 1e-12);
  });
  fc.assert(law);
});
