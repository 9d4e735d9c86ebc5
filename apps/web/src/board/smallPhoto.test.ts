import { expect, test } from 'vitest';
import { smallPhoto, type PhotoTry } from './smallPhoto.ts';

/** A writer whose files have a size for each pixel and quality. */
function writer(bytesPerPixel: number) {
  const tries: PhotoTry[] = [];
  const write = (attempt: PhotoTry) => {
    tries.push(attempt);
    const size = attempt.side ** 2 * attempt.quality * bytesPerPixel;
    return Promise.resolve({ size, ...attempt });
  };
  return { tries, write };
}

test('a photo that is small at once is kept at its best', async () => {
  const { write, tries } = writer(0.1);
  expect(await smallPhoto(write, 200_000)).toMatchObject({ side: 1_024, quality: 0.85 });
  expect(tries).toHaveLength(1);
});

test('one that is a little too large loses quality first, then size', async () => {
  expect(await smallPhoto(writer(0.3).write, 200_000)).toMatchObject({
    side: 1_024,
    quality: 0.55,
  });
  expect(await smallPhoto(writer(0.55).write, 200_000)).toMatchObject({ side: 768, quality: 0.55 });
});

test('one that is far too large is made smaller without trying every quality', async () => {
  const { write, tries } = writer(2);
  expect((await smallPhoto(write, 200_000))?.size).toBeLessThanOrEqual(200_000);
  expect(tries.filter(({ side }) => side === 1_024)).toHaveLength(1);
});

test('one that never becomes small enough is none', async () => {
  expect(await smallPhoto(writer(100).write, 200_000)).toBeNull();
});
