import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyImages } from '../testing/tinyImages.ts';
import { isSaneImage, readImageHead } from './imageHead.ts';

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const textBytes = (text: string) => new TextEncoder().encode(text);
const types = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  webpLossless: 'image/webp',
  webpExtended: 'image/webp',
} as const;
const names = Object.keys(types) as (keyof typeof types)[];

test.each(names)('a picture is told by its bytes: %s', (name) => {
  const head = readImageHead(bytesOf(tinyImages[name]));
  expect(head).toEqual({ type: types[name], width: 6, height: 4 });
});

test('nothing else is a picture, whatever it calls itself', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  for (const text of ['', 'GIF89a', svg, '<!doctype html><script>', 'RIFF1234WAVEfmt ', '\xff\xd8'])
    expect(readImageHead(textBytes(text)), text).toBeNull();
  expect(readImageHead(textBytes(`\x89PNG\r\n${svg.repeat(3)}`))).toBeNull();
});

test('a picture whose head breaks off is none, and bytes of any kind do no harm', () => {
  for (const name of names) {
    const bytes = bytesOf(tinyImages[name]);
    for (let length = 0; length < 12; length += 1)
      expect(readImageHead(bytes.subarray(0, length))).toBeNull();
  }
  const headed = fc
    .tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 40 }), fc.uint8Array())
    .map(([name, kept, tail]) =>
      Uint8Array.of(...bytesOf(tinyImages[name]).slice(0, kept), ...tail),
    );
  fc.assert(
    fc.property(headed, (bytes) => {
      const head = readImageHead(bytes);
      if (head !== null) expect([head.width, head.height].every(Number.isInteger)).toBe(true);
    }),
  );
});

test('what lies in a larger buffer is read from where it begins', () => {
  const bytes = bytesOf(tinyImages.png);
  const larger = new Uint8Array(bytes.length + 7);
  larger.set(bytes, 7);
  expect(readImageHead(larger.subarray(7))?.width).toBe(6);
});

test('sides that no device can show are not sane', () => {
  const sane = (width: number, height: number) => isSaneImage({ type: 'image/png', width, height });
  expect([sane(1, 1), sane(2048, 2048), sane(1024, 3)]).toEqual([true, true, true]);
  expect([sane(0, 5), sane(2049, 5), sane(4, 2 ** 31)]).toEqual([false, false, false]);
});
