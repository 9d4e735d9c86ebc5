import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { editText } from './editText.ts';

function sharedText(initial: string): Y.Text {
  const text = new Y.Doc().getText('text');
  text.insert(0, initial);
  return text;
}

const words = fc.string({
  unit: fc.constantFrom('a', 'b', 'й', '🌿', '🌾', '👩‍🌾', ' '),
  maxLength: 12,
});

test('whatever it was, it reads as wanted', () => {
  fc.assert(
    fc.property(words, words, (before, wanted) => {
      const text = sharedText(before);
      editText(text, wanted);
      expect(text.toJSON()).toBe(wanted);
    }),
  );
});

test('only what differs is taken out and put in', () => {
  const text = sharedText('spent coffee grounds');
  const deltas: unknown[] = [];
  text.observe(({ delta }) => deltas.push(delta));
  editText(text, 'spent tea grounds');
  expect(deltas).toEqual([
    [{ retain: 6 }, { delete: 6 }],
    [{ retain: 6 }, { insert: 'tea' }],
  ]);
});

test.each([
  ['the first', '🌿', '🌾'],
  ['the second', '🌿', '\u{1f73f}'],
])('of two letters that share %s half, none is cut in two', (_, before, wanted) => {
  const text = sharedText(`heat ${before}!`);
  editText(text, `heat ${wanted}!`);
  expect(text.toJSON()).toBe(`heat ${wanted}!`);
});
