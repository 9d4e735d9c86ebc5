import type { Page } from '@playwright/test';

/** What the camera wrote into the photo and must not leave the device. */
export const cameraSecret = 'Home of the photographer';

/**
 * A photo as a camera makes it: 1600 × 1200 pixels, lying on its side, larger than a board takes, with the place
 * where it was taken.
 */
export async function cameraPhoto(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1_600, 1_200];
    const g = canvas.getContext('2d');
    if (g === null) throw new Error('No canvas.');
    const pixels = g.createImageData(canvas.width, canvas.height);
    let noise = 7;
    for (let at = 0; at < pixels.data.length; at += 4) {
      noise = (noise * 16_807) % 2_147_483_647;
      const row = Math.floor(at / 4 / canvas.width);
      pixels.data.set([row / 6, 120 + (noise % 50), 255 - row / 6, 255], at);
    }
    g.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.95);
  });
  const jpeg = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifSegment(), jpeg.subarray(2)]);
}

/** An APP1 segment: turned by 90° (orientation 6), a maker's words, and a place by GPS. */
function exifSegment(): Buffer {
  const words = Buffer.from(`${cameraSecret}\0`);
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const [first, entries] = [8, 3];
  const wordsAt = first + 2 + entries * 12 + 4;
  const gpsAt = wordsAt + words.length;
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  const count = (value: number) => Buffer.from([0, value]);
  const end = Buffer.alloc(4);
  const latitude = Buffer.alloc(24);
  [55, 1, 40, 1, 0, 1].forEach((value, index) => latitude.writeUInt32BE(value, index * 4));
  const tiff = Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, first]),
    count(entries),
    entry(0x010e, 2, words.length, wordsAt),
    entry(0x0112, 3, 1, 6 << 16),
    entry(0x8825, 4, 1, gpsAt),
    end,
    words,
    count(2),
    entry(1, 2, 2, 0x4e000000),
    entry(2, 5, 3, latitudeAt),
    end,
    latitude,
  ]);
  const content = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
