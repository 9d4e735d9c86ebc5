import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameJson } from './sameJson.ts';

test('JSON is the same exactly where Node says so, but for the sign of zero', () => {
  const json = fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(isSameJson(a, b)).toBe(isDeepStrictEqual(a, b));
      expect(isSameJson(a, structuredClone(a))).toBe(true);
    }),
  );
});

test('the order of keys is no difference, that of a list is', () => {
  expect(isSameJson({ x: 1, y: [1, 2] }, { y: [1, 2], x: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
});

test('what cannot be read is not the same as what can, so that an edit mends it', () => {
  const withPrototype = Object.create(
    { isAdmin: true },
    {
      x: { value: 1, enumerable: true },
    },
  ) as unknown;
  expect(isSameJson(withPrototype, { x: 1 })).toBe(false);
});
