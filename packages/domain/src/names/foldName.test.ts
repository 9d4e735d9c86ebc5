import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from './foldName.ts';

test.each([
  ['Буше', 'Bushe'],
  ['ООО «Буше»', 'Bushe Ltd'],
  ['Novo Nordisk A/S', 'novo  nordisk'],
  ['Lantmännen AB', 'LANTMANNEN'],
  ['Ørsted', 'Orsted'],
  ['Kraków Sp. z o.o.', 'Krakow'],
  ['Grey Rock S.A.', 'Grey-Rock'],
  ['Тосненский', 'Tosnenskiy'],
  ['Møller', 'MOLLER'],
  ['Łódź', 'Lodz'],
  ['Ёлка', 'Елка'],
  ['Cafe\u0301', 'Café'],
])('%s and %s are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ['Bushe', 'Bush'],
  ['Plant 1', 'Plant 2'],
  ['A1', 'A2'],
])('%s and %s are two', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('a name that is only a legal form keeps it; one without a letter or digit folds to nothing', () => {
  expect(foldName('AB')).toBe('ab');
  expect(foldName(' — ')).toBe('');
});

test('folding what is folded changes nothing, in any alphabet', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[А-яA-zæøåł ./«»]*$/),
  );
  const law = fc.property(anyName, (name) => {
    expect(foldName(foldName(name))).toBe(foldName(name));
  });
  fc.assert(law, { numRuns: 500 });
});
