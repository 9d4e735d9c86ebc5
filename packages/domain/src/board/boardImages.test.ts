import { expect, test } from 'vitest';
import { tinyImages } from '../testing/tinyImages.ts';
import {
  formatBoardFile,
  parseBoardWithImages,
  readBoardFile,
  writeBoardFile,
} from './boardFile.ts';
import { imageAddress, imagesOn, readBoardImages } from './boardImages.ts';

const [shown, gone] = ['a'.repeat(64), 'b'.repeat(64)];
const photo = { hash: shown, type: 'image/png', width: 6, height: 4, description: 'The mill' };
const fileWith = (images: unknown, change: object = {}) => ({
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Mill' },
  companies: [{ id: 'mill', name: 'Mill', photo: { ...photo, ...change } }],
  images,
});

test('a board file brings its pictures along and gives them back; one that no record names stays behind', () => {
  const text = JSON.stringify(fileWith({ [shown]: tinyImages.png, [gone]: tinyImages.jpeg }));
  const read = parseBoardWithImages(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect([...imagesOn(read.value.board)]).toEqual([shown]);
  expect(read.value.board.unread).toBeNull();
  const again = JSON.parse(formatBoardFile(read.value.board, read.value.images)) as object;
  expect(again).toMatchObject({ companies: [{ photo }] });
  expect(again).toHaveProperty('images', { [shown]: tinyImages.png });
  expect(writeBoardFile(read.value.board)).not.toHaveProperty('images');
});

test('what is no picture in a board file is named with its place', () => {
  const problemOf = (images: unknown) => {
    const read = readBoardImages(fileWith(images));
    return read.ok ? null : [read.problem[0]?.code, read.problem[0]?.path];
  };
  expect(problemOf(null)).toBeNull();
  expect(problemOf([])).toEqual(['not-object', 'images']);
  expect(problemOf({ mill: tinyImages.png })).toEqual(['not-hash', 'images.mill']);
  const at = `images.${shown}`;
  expect(problemOf({ [shown]: 5 })).toEqual(['not-text', at]);
  expect(problemOf({ [shown]: 'A'.repeat(300_000) })).toEqual(['too-long', at]);
  expect(problemOf({ [shown]: '"><script>' })).toEqual(['not-base64', at]);
  expect(problemOf({ [shown]: 'AAA' })).toEqual(['not-base64', at]);
});

test('a photo without a name that leads to its bytes is none, and kept as it came', () => {
  for (const hash of [null, 'x', 5, 'A'.repeat(64), `${'a'.repeat(63)}\n`]) {
    const read = readBoardFile(fileWith(null, { hash }));
    expect(read.ok ? [] : read.problem.map(({ path }) => path)).toEqual([
      'companies[0].photo.hash',
    ]);
  }
});

test('a picture becomes an address that says its type by its bytes', () => {
  expect(imageAddress(tinyImages.png)).toMatch(/^data:image\/png;base64,iVBOR/);
  expect(imageAddress(tinyImages.jpeg)).toMatch(/^data:image\/jpeg;/);
  expect(imageAddress(tinyImages.webp)).toMatch(/^data:image\/webp;/);
});
