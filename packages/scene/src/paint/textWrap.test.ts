import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, wrapText } from './textWrap.ts';

const measure = (text: string) => text.length;
const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'ж', '-'), minLength: 1, maxLength: 14 }))
  .map((parts) => parts.join(' '));

test('no line is too wide, none too many, and what fits is all there', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 2, max: 20 }),
      fc.integer({ min: 1, max: 5 }),
      (text, width, most) => {
        const lines = wrapText(text, width, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        const isCut = lines.at(-1)?.endsWith('…') === true;
        if (!isCut) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

test('a text is cut at its end and says so', () => {
  expect(shorten('Sawdust', 7, measure)).toBe('Sawdust');
  expect(shorten('Sawdust and bark', 9, measure)).toBe('Sawdust…');
});
