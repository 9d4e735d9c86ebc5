import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBoardId, newBoardId } from './boardId.ts';
import { isLinkKey, linkPath } from './linkKey.ts';

test('whatever the random bytes, a new id is a board id', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 24 }), (bytes) => {
      expect(isBoardId(newBoardId(() => bytes))).toBe(true);
    }),
  );
});

test.each(['', 'short', '../../../../etc/passwd', '__proto__', 'A'.repeat(24), 'a'.repeat(33)])(
  '"%s" is no board id',
  (id) => {
    expect(isBoardId(id)).toBe(false);
  },
);

test('a key has at least 128 bits and fits an address and a header as it is', () => {
  expect(isLinkKey('a'.repeat(22))).toBe(true);
  expect(isLinkKey('a'.repeat(21))).toBe(false);
  expect(isLinkKey(`${'a'.repeat(22)},`)).toBe(false);
});

test('the key stands in the fragment of a link', () => {
  const link = new URL(linkPath('a'.repeat(24), 'k'.repeat(22)), 'http://localhost');
  expect(link.pathname + link.search).not.toContain('k'.repeat(22));
});
