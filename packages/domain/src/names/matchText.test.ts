import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from './foldName.ts';
import { matchText, matchTexts, textMatches } from './matchText.ts';

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
])('"%s" in "%s": %s', (typed, text, match) => {
  expect(matchText(typed, text)).toBe(match);
});

test('of several names the one that answers best counts', () => {
  expect(matchTexts('farm', ['Old farmhouse', 'Farm'])).toBe('start');
  expect(matchTexts('farm', [])).toBeNull();
});

test('every text that says anything is found by itself, and by any part of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
      if (foldName(text) === '') return;
      expect(matchText(text, text)).toBe('start');
      const folded = foldName(text);
      const part = folded.slice(from % folded.length, (from % folded.length) + 1 + (length % 9));
      // A part may be nothing but a space, or fold to something else once it stands alone.
      if (foldName(part) !== part.trim() || part.trim() === '') return;
      expect(textMatches).toContain(matchText(part, text));
    }),
  );
});
