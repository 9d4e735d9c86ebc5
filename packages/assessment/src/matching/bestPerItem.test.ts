import { expect, test } from 'vitest';
import { pairOf, type Side } from '../testing/pairOf.ts';
import { bestPerItem, type Candidate } from './bestPerItem.ts';

const usual = (giver: string, taker: string, concept: string, score: number): Candidate => {
  const pair = pairOf({ usual: concept }, { usual: concept });
  const named = (id: string, stock: typeof pair.given) => ({
    ...stock,
    company: { ...stock.company, id: id as typeof stock.company.id },
  });
  const [given, taken] = [named(giver, pair.given), named(taker, pair.taken)];
  return { key: `${giver}:${taker}:${concept}`, score, pair: { ...pair, given, taken } };
};
const keys = (...args: Parameters<typeof bestPerItem>) =>
  bestPerItem(...args).map(({ key }) => key);

test('what a company may give and what it may take have room of their own', () => {
  const all = [usual('a', 'b', 'steam', 9), usual('c', 'a', 'sand', 8), usual('c', 'a', 'ash', 7)];
  expect(keys(all, 1)).toEqual(['a:b:steam', 'c:a:sand']);
});

test('first one of each thing, then more of the same; the best first all the same', () => {
  const steam = ['b', 'c', 'd'].map((taker, index) => usual('a', taker, 'steam', 9 - index));
  const ash = usual('a', 'e', 'ash', 1);
  expect(keys([...steam, ash], 2)).toEqual(['a:b:steam', 'a:e:ash']);
  expect(keys([...steam, ash], 3)).toEqual(['a:b:steam', 'a:c:steam', 'a:e:ash']);
});

test('a stated offer is about one thing, and is told of the best takers', () => {
  const given: Side = { resource: { name: 'Steam' } };
  const offered = ['b', 'c', 'd'].map((taker, index): Candidate => {
    const pair = usual('a', taker, 'steam', 0).pair;
    const offer = pairOf(given, {}).given;
    return { key: taker, score: 9 - index, pair: { ...pair, given: offer } };
  });
  expect(keys(offered, 2)).toEqual(['b', 'c']);
});

test('with some counted, the others have no limit', () => {
  const all = ['a', 'b', 'c'].map((giver) => usual(giver, 'd', 'steam', 9));
  expect(keys(all, 1, new Set(['a', 'b', 'c']))).toHaveLength(3);
  expect(keys(all, 1, new Set(['d']))).toHaveLength(1);
});
