import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVersion, unpackVersion } from './packVersion.ts';

test('a state comes back as it was packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (state) => {
      expect(await unpackVersion(await packVersion(state))).toEqual(state);
    }),
  );
});

test('what repeats itself takes little room', async () => {
  const state = new TextEncoder().encode('company.name company.note '.repeat(1_000));
  expect((await packVersion(state)).length).toBeLessThan(state.length / 50);
});
