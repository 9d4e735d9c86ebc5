import { imageAddress } from '@symbiomap/domain';
import { tinyImages } from '@symbiomap/domain/testing/tinyImages.ts';
import { expect, test } from 'vitest';
import { photosToRasterise } from './photosToRasterise.ts';
import { rasterise } from './rasterise.ts';

const pictureOf = (content: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40" font-family="Inter">${content}</svg>`,
  width: 120,
  height: 40,
});
const text = (words: string, weight: number) =>
  pictureOf(`<text x="4" y="28" font-size="20" font-weight="${weight}">${words}</text>`);

test('a picture becomes a PNG of twice its size', async () => {
  const png = await rasterise(pictureOf(''));
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  const size = new DataView(png.buffer);
  expect([size.getUint32(16), size.getUint32(20)]).toEqual([240, 80]);
});

test('Cyrillic has letters of its own, in both weights', async () => {
  const pictures = await Promise.all(
    [text('Жмых', 400), text('Жмых', 600), text('Шлам', 400), pictureOf('')].map(rasterise),
  );
  const seen = new Set(pictures.map((png) => Buffer.from(png).toString('base64')));
  expect(seen.size).toBe(4);
});

test.each(['png', 'jpeg'] as const)('a photo is painted: %s', async (type) => {
  expect(photosToRasterise(new Map([['a', tinyImages[type]]])).size).toBe(1);
  const href = imageAddress(tinyImages[type]);
  const photo = pictureOf(`<image x="0" y="0" width="120" height="40" href="${href}"/>`);
  const [withPhoto, without] = [await rasterise(photo), await rasterise(pictureOf(''))];
  expect(Buffer.from(withPhoto).equals(Buffer.from(without))).toBe(false);
});

test('a photo that cannot be painted is left out, so that no card has an empty place', () => {
  expect(photosToRasterise(new Map([['a', tinyImages.webp]])).size).toBe(0);
});
