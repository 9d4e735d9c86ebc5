import { expect, test } from 'vitest';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { endedLinksKeptMs, maxLinks } from '../storage/linkStorage.ts';
import { board, keyHash, link } from './storedBoards.ts';

/** What every storage owes the server about links. */
export function describeLinks(open: () => BoardStorage): void {
  test('15. a link opens its board until it expires', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    expect(await storage.addLink('a', link(1, { expiresAtMs: 100 }))).toBeNull();
    expect(await storage.findLink('a', keyHash(1), 99)).toEqual({
      linkId: 'link1',
      role: 'editor',
      expiresAtMs: 100,
    });
    expect(await storage.findLink('a', keyHash(1), 100)).toBeNull();
    await storage.close();
  });

  test('16. a revoked link opens nothing, and revoking it again changes nothing', async () => {
    const storage = open();
    await storage.createBoard(board('a', { links: [link(1), link(2)] }));
    await storage.createBoard(board('b', { links: [link(3)] }));
    expect(await storage.revokeLink('a', 'link1', 50)).toBeNull();
    expect(await storage.revokeLink('a', 'link1', 60)).toBeNull();
    expect(await storage.findLink('a', keyHash(1), 55)).toBeNull();
    expect(await storage.findLink('a', keyHash(2), 55)).not.toBeNull();
    expect((await storage.listLinks('a'))[0]?.revokedAtMs).toBe(50);
    expect(await storage.revokeLink('a', 'link3', 50)).toBe('no-such-link');
    expect(await storage.findLink('b', keyHash(3), 55)).not.toBeNull();
    await storage.close();
  });

  test('17. links are listed oldest first, with all but their keys', async () => {
    const storage = open();
    await storage.createBoard(board('a', { links: [link(2, { role: 'owner' })] }));
    await storage.addLink('a', link(1, { label: 'Team 1', expiresAtMs: 100 }));
    expect(await storage.listLinks('a')).toEqual([
      {
        id: 'link1',
        role: 'editor',
        label: 'Team 1',
        createdAtMs: 1,
        expiresAtMs: 100,
        revokedAtMs: null,
      },
      {
        id: 'link2',
        role: 'owner',
        label: null,
        createdAtMs: 2,
        expiresAtMs: null,
        revokedAtMs: null,
      },
    ]);
    await storage.close();
  });

  test('18. an owner’s link that holds without end is always left', async () => {
    const storage = open();
    const owner = { role: 'owner' } as const;
    await storage.createBoard(board('a', { links: [link(1, owner), link(2)] }));
    await storage.addLink('a', link(3, { ...owner, expiresAtMs: 1_000 }));
    expect(await storage.revokeLink('a', 'link1', 50)).toBe('last-owner');
    expect(await storage.findLink('a', keyHash(1), 55)).not.toBeNull();
    await storage.addLink('a', link(4, owner));
    expect(await storage.revokeLink('a', 'link1', 50)).toBeNull();
    expect(await storage.revokeLink('a', 'link4', 50)).toBe('last-owner');
    expect(await storage.revokeLink('a', 'link3', 50)).toBeNull();
    await storage.close();
  });

  test('19. no link is added to a board that is not there, and no key twice', async () => {
    const storage = open();
    expect(await storage.addLink('gone', link(1))).toBe('no-such-board');
    await storage.createBoard(board('a', { links: [link(1)] }));
    await storage.createBoard(board('b'));
    await expect(storage.addLink('b', link(1, { id: 'other' }))).rejects.toThrow();
    expect(await storage.listLinks('b')).toEqual([]);
    await storage.close();
  });

  test('20. a board has so many links; those that ended long ago make room', async () => {
    const storage = open();
    const many = (from: number, expiresAtMs: number | null) =>
      Array.from({ length: maxLinks / 2 }, (_, index) =>
        link(from, {
          id: `${from}-${index}`,
          keyHash: new Uint8Array([from, index >> 8, index & 255]),
          createdAtMs: 1,
          expiresAtMs,
        }),
      );
    await storage.createBoard(board('a', { links: [...many(1, 10), ...many(2, null)] }));
    const lateMs = 10 + endedLinksKeptMs;
    expect(await storage.addLink('a', link(3, { createdAtMs: lateMs }))).toBe('too-many');
    expect(await storage.addLink('a', link(3, { createdAtMs: lateMs + 1 }))).toBeNull();
    expect(await storage.listLinks('a')).toHaveLength(maxLinks / 2 + 1);
    await storage.close();
  });
}
