import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { sameResource } from './sameResource.ts';

const named = (name: string): Side => ({ resource: { name } });
const judge = (given: Side, taken: Side) => sameResource.judge(pairOf(given, taken), contextOf());

test.each([
  ['the same name', 'Grey stuff', 'Grey  stuff', 'same-name', 40],
  ['the same name in another alphabet', 'Buska', 'Буска', 'same-name', 40],
  [
    'two names of one thing',
    'Flue-gas desulphurisation gypsum',
    'Гипс сероочистки',
    'same-concept',
    38,
  ],
  ['one kind of what is looked for', 'FGD gypsum', 'Gypsum', 'kind-of', 34],
  ['a kind of what is there is looked for', 'Gypsum', 'FGD gypsum', 'more-general', 28],
  ['words in common', 'Zirconia grinding beads', 'Used zirconia beads', 'words', 19],
])('%s', (_, given, taken, reason, points) => {
  expect(judge(named(given), named(taken))).toMatchObject({ reason, points });
});

test('the same waste code, where a name says nothing', () => {
  const coded = (name: string, code: string): Side => ({
    resource: { name, waste: { list: 'LoW-2015', code } },
  });
  expect(judge(coded('Zzz', '16 08 01'), coded('Yyy', '160801'))).toMatchObject({
    reason: 'same-code',
    points: 34,
  });
  expect(pairOf(coded('Zzz', '16 08 99'), coded('Yyy', '160899')).likeness).toBeNull();
});

test('what only a sector tells is unknown, and neither side told least of all', () => {
  const usual = { usual: 'steam' };
  expect(judge(named('Steam'), usual)).toEqual({ points: 20, reason: 'one-side', isUnknown: true });
  expect(judge(usual, usual)).toEqual({ points: 12, reason: 'no-side', isUnknown: true });
});
