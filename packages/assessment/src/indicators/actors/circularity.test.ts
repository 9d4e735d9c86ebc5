import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { circularity } from './circularity.ts';

const boardWith = (...flows: (readonly [from: string, to: string, tonnes: number | null])[]) =>
  boardOf({
    companies: [
      { id: 'mine', kind: 'source' },
      { id: 'dump', kind: 'sink' },
      ...['a', 'b', 'c'].map((id) => ({ id })),
    ],
    resources: [{ id: 'r' }],
    flows: flows.map(([from, to, tonnes], index) => ({
      id: `f${index}`,
      from,
      to,
      resource: 'r',
      amount: tonnes === null ? null : yearly(tonnes),
    })),
  });
const of = (...flows: Parameters<typeof boardWith>) => {
  const told = assessed(circularity, boardWith(...flows));
  return [told.value, partOf(told, 'circular')] as const;
};

test('all from the mine and all to the dump is as straight as it gets: 1 − 0.9', () => {
  const [value] = of(['mine', 'a', 10], ['a', 'dump', 10]);
  expect(value).toBeCloseTo(0.1, 12);
});

test('all from others and all to others goes in circles', () => {
  expect(of(['b', 'a', 10], ['a', 'b', 10])[0]).toBe(1);
});

test('companies are weighted by what they take in', () => {
  const [value, each] = of(['mine', 'a', 30], ['a', 'dump', 30], ['c', 'b', 10], ['b', 'c', 10]);
  expect(each['a']).toBeCloseTo(0.1, 12);
  expect(each['b']).toBe(1);
  // a: 30 t at 0.1; b and c: 10 t each at 1.
  expect(value).toBeCloseTo((30 * 0.1 + 10 + 10) / 50, 12);
});

test('who has one side only, or a flow without a mass, is left out and named', () => {
  const told = assessed(circularity, boardWith(['mine', 'a', 10], ['b', 'c', null], ['c', 'b', 1]));
  expect(told).toMatchObject({
    value: null,
    unknown: [
      { missing: 'no-both-sides', items: [] },
      { missing: 'mass', items: ['f1'] },
      { missing: 'both-sides', items: ['a'] },
    ],
  });
});
