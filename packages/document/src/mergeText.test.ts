import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText, placeAfter } from './mergeText.ts';
import { textChange } from './textChange.ts';

const text = fc.oneof(fc.string(), fc.stringMatching(/^[аб ]{0,12}$/u));

test('where only one has changed the text, it reads as they left it', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergeText(base, other, base)).toBe(other);
      expect(mergeText(base, base, other)).toBe(other);
    }),
  );
});

test('who write at different ends both keep what they wrote', () => {
  // Of an end that repeats the text nobody can tell which of the two is new: "y|y" made of "y".
  const end = text.filter((written) => !/[a-z]/u.test(written));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), end, end, (base, before, after) => {
      const both = `${before}|${base}|${after}`;
      expect(mergeText(base, `${before}|${base}`, `${base}|${after}`)).toBe(both);
      expect(mergeText(base, `${base}|${after}`, `${before}|${base}`)).toBe(both);
    }),
  );
});

test('a change makes the second text of the first', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const { start, removed, inserted } = textChange(from, to);
      expect(from.slice(0, start) + inserted + from.slice(start + removed)).toBe(to);
    }),
  );
});

test('a caret stays behind the letters it stood behind', () => {
  expect(placeAfter(5, textChange('heat now', 'more heat now'))).toBe(10);
  expect(placeAfter(2, textChange('heat now', 'heat now!'))).toBe(2);
  expect(placeAfter(3, textChange('abcdef', 'af'))).toBe(1);
});
