import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowMatches } from './rowMatches.ts';

const a = { text: 'a' };
const b = { text: 'b' };
const c = { text: 'c' };

test.each([
  ['one that was added at the end is new', [a, b], [a, b, c], [0, 1, null]],
  ['one that was added before is new, the others go on', [a, b], [c, a, b], [null, 0, 1]],
  ['the others go on when one is taken away', [a, b, c], [a, c], [0, 2]],
  ['one that changed in its place goes on', [a, b, c], [a, { text: 'b!' }, c], [0, 1, 2]],
  ['two that changed side by side go on', [a, b, c], [{ text: 'x' }, { text: 'y' }, c], [0, 1, 2]],
  ['two that say the same stay two', [a, a], [a, a], [0, 1]],
  ['changed places are seen', [a, b], [b, a], [1, 0]],
] as const)('%s', (_, before, after, expected) => {
  expect(rowMatches(before, after)).toEqual(expected);
});

const rows = fc.array(
  fc.constantFrom('a', 'b', 'c', 'd').map((text) => ({ text })),
  { maxLength: 6 },
);

test('no row goes on twice, and every one that is there unchanged goes on as itself', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const matches = rowMatches(before, after);
      expect(matches).toHaveLength(after.length);
      const gone = matches.filter((match) => match !== null);
      expect(new Set(gone).size).toBe(gone.length);
      for (const match of gone) expect(before[match]).toBeDefined();
      const count = (list: readonly { text: string }[], text: string) =>
        list.filter((row) => row.text === text).length;
      for (const text of 'abcd') {
        const same = matches.filter(
          (match, index) =>
            match !== null && after[index]?.text === text && before[match]?.text === text,
        );
        expect(same).toHaveLength(Math.min(count(before, text), count(after, text)));
      }
    }),
  );
});
