import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasInvisibleCharacters, mixesScripts, normaliseScripts } from './scripts.ts';

test('a word of two alphabets is mixed; a name of two words is not', () => {
  expect(mixesScripts('Бушe')).toBe(true); // the last letter is Latin
  expect(mixesScripts('Завод Gyproc')).toBe(false);
  expect(mixesScripts('ГСП-Gyproc')).toBe(false);
});

test('a mixed word is written in the alphabet of most of its letters', () => {
  expect(normaliseScripts('Бушe')).toBe('Буше');
  expect(normaliseScripts('Bushе')).toBe('Bushe'); // the last letter was Cyrillic
  // Not every letter has a twin in the other alphabet.
  expect(mixesScripts(normaliseScripts('Экоplast'))).toBe(true);
});

test('characters that nobody sees go', () => {
  expect(hasInvisibleCharacters('a\u200Bb')).toBe(true);
  expect(normaliseScripts('a\u200Bb\u00AD')).toBe('ab');
  // Asked twice, because a search that remembers its place would answer differently.
  expect([hasInvisibleCharacters('\u200B'), hasInvisibleCharacters('\u200B')]).toEqual([
    true,
    true,
  ]);
});

test('a name that is normal stays as it is, and normalising twice changes nothing more', () => {
  const names = fc.stringMatching(/^[A-Za-zА-я\u200B -]*$/);
  const law = fc.property(names, (name) => {
    const normal = normaliseScripts(name);
    if (!mixesScripts(name) && !hasInvisibleCharacters(name)) expect(normal).toBe(name);
    expect(hasInvisibleCharacters(normal)).toBe(false);
    expect(normaliseScripts(normal)).toBe(normal);
  });
  fc.assert(law, { numRuns: 500 });
});
