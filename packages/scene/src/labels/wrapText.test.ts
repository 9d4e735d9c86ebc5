import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interWidth, type MeasureText } from './textWidth.ts';
import { shortenToFit, wrapText, wrapToFit } from './wrapText.ts';

/** Ten units a letter. */
const measure: MeasureText = (text) => [...text].length * 10;
const room = { width: 100, maxLines: 3, size: 10, weight: 'regular', measure } as const;

test.each([
  ['Farms', ['Farms']],
  ['Asnæs power station', ['Asnæs', 'power', 'station']],
  ['a b c d e f', ['a b c d e', 'f']],
  ['  ', []],
  ['Нефтеперерабатывающий завод', ['Нефтеперер', 'абатывающи', 'й завод']],
  ['Waste-recycling', ['Waste-', 'recycling']],
  ['old Waste-recycling', ['old Waste-', 'recycling']],
  ['electricity/heat', ['electricit', 'y/heat']],
  ['steam/condensate', ['steam/', 'condensate']],
  ['one two three four five six seven', ['one two', 'three four', 'five six…']],
  ['one two three four Waste-recycling', ['one two', 'three four', 'Waste-rec…']],
  ['one two three four Нефтеперерабатывающий', ['one two', 'three four', 'Нефтепере…']],
])('%s', (text, lines) => {
  expect(wrapText(text, room)).toEqual(lines);
});

test('lines fit, are not too many and lose nothing but what has no room', () => {
  const law = fc.property(
    fc.string({ unit: 'grapheme' }),
    fc.integer({ min: 1, max: 5 }),
    (text, maxLines) => {
      const lines = wrapText(text, { ...room, maxLines });
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      for (const line of lines) {
        expect(line).not.toBe('');
        expect(measure(line, 10, 'regular')).toBeLessThanOrEqual(room.width);
      }
      const said = lines.join('').replaceAll(' ', '');
      if (!said.endsWith('…')) expect(said).toBe(text.replace(/[ \t\r\n\f]/g, ''));
    },
  );
  fc.assert(law, { numRuns: 300 });
});

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'ж', '-'), minLength: 1, maxLength: 14 }))
  .map((parts) => parts.join(' '));

test('of words and hyphens no line is too wide, none too many, and what fits is all there', () => {
  const law = fc.property(
    words,
    fc.integer({ min: 2, max: 20 }),
    fc.integer({ min: 1, max: 5 }),
    (text, width, most) => {
      const lines = wrapToFit(text, most, (line) => line.length <= width);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      const said = lines.join('').replaceAll(' ', '');
      const whole = text.replaceAll(' ', '');
      if (said.endsWith('…')) expect(whole.startsWith(said.slice(0, -1))).toBe(true);
      else expect(said).toBe(whole);
    },
  );
  fc.assert(law);
});

test('a text is cut at its end and says so', () => {
  const most = (letters: number) => (text: string) => text.length <= letters;
  expect(shortenToFit('Sawdust', most(7))).toBe('Sawdust');
  expect(shortenToFit('Sawdust and bark', most(9))).toBe('Sawdust…');
});

test('Cyrillic is measured, not guessed: as wide in Inter as it is', () => {
  // Measured in a browser with Inter 4.1 at 1000 px, without kerning.
  expect(interWidth('Буше', 1_000, 'regular')).toBeGreaterThan(2_300);
  expect(interWidth('Буше', 1_000, 'regular')).toBeLessThan(2_800);
  expect(interWidth('ii', 100, 'regular')).toBeLessThan(interWidth('WW', 100, 'regular') / 3);
  expect(interWidth('e\u0301', 100, 'regular')).toBe(interWidth('e', 100, 'regular'));
});
