import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { imageHashOf } from './imageHash.ts';

test('a picture is called by the SHA-256 of its bytes, as the server computes it', () => {
  for (const length of [0, 1, 63, 64, 65, 1_000, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
    expect(imageHashOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
