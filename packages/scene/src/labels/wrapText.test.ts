import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interWidth, type MeasureText } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

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
  ['one two three four five six seven', ['one two', 'three four', 'five six…']],
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

test('Cyrillic is measured, not guessed: as wide in Inter as it is', () => {
  // Measured in a browser with Inter 4.1 at 1000 px, without kerning.
  expect(interWidth('Буше', 1_000, 'regular')).toBeGreaterThan(2_300);
  expect(interWidth('Буше', 1_000, 'regular')).toBeLessThan(2_800);
  expect(interWidth('ii', 100, 'regular')).toBeLessThan(interWidth('WW', 100, 'regular') / 3);
  expect(interWidth('e\u0301', 100, 'regular')).toBe(interWidth('e', 100, 'regular'));
});
