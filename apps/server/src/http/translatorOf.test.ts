import { expect, test } from 'vitest';
import { readWishes } from './translatorOf.ts';

test.each([
  ['ru-RU,ru;q=0.9,en;q=0.8', ['ru-RU', 'ru', 'en']],
  ['en;q=0.5, ru;q=0.9', ['ru', 'en']],
  ['da, en;q=0', ['da']],
  ['', ['']],
])('"%s" is read in the order of its wishes', (header, expected) => {
  expect(readWishes(header)).toEqual(expected);
});
