import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interWidth } from './labels/textWidth.ts';
import { noteLines, noteSetting, noteSize } from './sceneNote.ts';

const paper = fc.constantFrom('yellow' as const, 'plain' as const);
const text = fc.oneof(
  fc.string(),
  fc.lorem({ maxCount: 60 }),
  fc.stringMatching(/^[а-яё \n-]{0,400}$/u),
);

test('every line of a note fits its paper, and there are no more than it holds', () => {
  fc.assert(
    fc.property(text, paper, (written, on) => {
      const lines = noteLines(written, on);
      const { width, padding, letterSize, weight, mostLines } = noteSetting(on);
      expect(lines.length).toBeLessThanOrEqual(mostLines);
      for (const line of lines.filter((one) => [...one].length > 1))
        expect(interWidth(line, letterSize, weight)).toBeLessThanOrEqual(width - 2 * padding);
      const { height } = noteSize(lines.length, on);
      expect(height).toBeGreaterThanOrEqual(
        lines.length * noteSetting(on).lineHeight + 2 * padding,
      );
    }),
  );
});

test('lines break where people broke them, blank ones too; what has no room ends in "…"', () => {
  expect(noteLines('Heat\n\nfor the town', 'yellow')).toEqual(['Heat', '', 'for the town']);
  expect(noteLines('', 'yellow')).toEqual(['']);
  const many = noteLines('a\n'.repeat(40), 'yellow');
  expect(many).toHaveLength(noteSetting('yellow').mostLines);
  expect(many.at(-1)).toMatch(/…$/);
});
