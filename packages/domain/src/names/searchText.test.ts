import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from './foldName.ts';
import { searchMatches, searchText, searchTexts } from './searchText.ts';

test.each([
  ['буше', 'Bushe', 'start'],
  ['bushe', 'Пекарня «Буше»', 'word'],
  ['asnaes', 'Asnæs power station', 'start'],
  ['tisso', 'Lake Tissø', 'word'],
  ['жмых кофейный', 'Кофейный жмых', 'word'],
  ['zhmih', 'Кофейный жмых', 'word'],
  ['grounds', 'Coffee grounds', 'word'],
  ['rounds', 'Coffee grounds', 'inside'],
  ['zmin', 'Zoom in', 'scattered'],
  ['steam', 'Coffee grounds', null],
  ['', 'Coffee grounds', null],
])('"%s" in "%s": %s', (query, text, match) => {
  expect(searchText(query, text)).toBe(match);
});

test('of several names the one that answers best counts', () => {
  expect(searchTexts('farm', ['Old farmhouse', 'Farm'])).toBe('start');
  expect(searchTexts('farm', [])).toBeNull();
});

test('every text that says anything is found by itself, and by any part of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
      if (foldName(text) === '') return;
      expect(searchText(text, text)).toBe('start');
      const folded = foldName(text);
      const part = folded.slice(from % folded.length, (from % folded.length) + 1 + (length % 9));
      // A part may be nothing but a space, or fold to something else once it stands alone.
      if (foldName(part) !== part.trim() || part.trim() === '') return;
      expect(searchMatches).toContain(searchText(part, text));
    }),
  );
});
