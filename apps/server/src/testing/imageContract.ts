import { expect, test } from 'vitest';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { maxBoardImageBytes, maxImages, type NewImage } from '../storage/imageStorage.ts';
import { board } from './storedBoards.ts';

const image = (seed: number, change: Partial<NewImage> = {}): NewImage => ({
  hash: seed.toString(16).padStart(64, '0'),
  content: new Uint8Array([seed & 255, 2, 3]),
  addedAtMs: seed,
  ...change,
});

/** What every storage owes the server about pictures. */
export function describeImages(open: () => BoardStorage): void {
  test('28. a picture comes back as it was kept, on its own board only', async () => {
    const storage = open();
    await storage.createBoard(board('a', { images: [image(2)] }));
    await storage.createBoard(board('b'));
    expect(await storage.addImage('a', image(1))).toBeNull();
    expect(await storage.loadImage('a', image(1).hash)).toEqual(image(1).content);
    expect(await storage.loadImage('a', image(2).hash)).toEqual(image(2).content);
    expect(await storage.loadImage('b', image(1).hash)).toBeNull();
    const entry = (seed: number) => ({ hash: image(seed).hash, addedAtMs: seed, bytes: 3 });
    expect(await storage.listImages('a')).toEqual([entry(1), entry(2)]);
    expect(await storage.listImages('b')).toEqual([]);
    expect(await storage.addImage('gone', image(1))).toBe('no-such-board');
    await storage.close();
  });

  test('29. a picture that is added again is there once, and counts as young again', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    for (const addedAtMs of [5, 9, 7])
      expect(await storage.addImage('a', image(1, { addedAtMs }))).toBeNull();
    expect(await storage.listImages('a')).toMatchObject([{ addedAtMs: 9 }]);
    await storage.close();
  });

  test('30. a board has room for so many pictures, and for so many bytes of them', async () => {
    const storage = open();
    const images = Array.from({ length: maxImages }, (_, index) => image(index));
    await storage.createBoard(board('a', { images }));
    expect(await storage.addImage('a', image(maxImages))).toBe('too-many');
    expect(await storage.addImage('a', image(3))).toBeNull();
    expect(await storage.deleteImages('a', [image(3).hash, image(3).hash, 'gone'])).toBe(1);
    expect(await storage.addImage('a', image(maxImages))).toBeNull();
    const large = image(1, { content: new Uint8Array(maxBoardImageBytes) });
    await storage.createBoard(board('b', { images: [large] }));
    expect(await storage.addImage('b', image(2, { content: new Uint8Array(1) }))).toBe('too-many');
    await storage.close();
  });

  test('31. pictures go with their board, and only then by themselves', async () => {
    const storage = open();
    await storage.createBoard(board('a', { images: [image(1)] }));
    await storage.createBoard(board('b', { images: [image(1)] }));
    await storage.deleteBoard('a');
    expect(await storage.listImages('a')).toEqual([]);
    expect(await storage.loadImage('a', image(1).hash)).toBeNull();
    expect(await storage.loadImage('b', image(1).hash)).toEqual(image(1).content);
    await storage.close();
  });
}
