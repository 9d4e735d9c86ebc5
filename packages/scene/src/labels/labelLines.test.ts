import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLines, labelWidth } from './labelLines.ts';

test('a text is broken where it has to be, and no line is wider than there is room', () => {
  expect(labelLines('Steam')).toEqual(['Steam']);
  expect(labelLines('Gypsum from flue gas cleaning')).toEqual(['Gypsum from flue', 'gas cleaning']);
  expect(labelLines('Ammonium thiosulphate')).toEqual(['Ammonium', 'thiosulphate']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const lines = labelLines(text);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(labelWidth(line)).toBeLessThanOrEqual(10.4);
      expect(labelLines(text)).toBe(lines);
    }),
  );
});
