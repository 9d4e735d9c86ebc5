import { randomUUID } from 'node:crypto';
import type { BoardStorage, LogEntry, NewBoard, WriterBinding } from './boardStorage.ts';
import { coversUpdate } from './coversUpdate.ts';
import { MemoryImages } from './memoryImages.ts';
import { MemoryLinks } from './memoryLinks.ts';
import { MemoryVersions } from './memoryVersions.ts';

interface KeptUpdate {
  readonly position: number;
  readonly update: Uint8Array;
}

interface KeptBoard {
  readonly createdAtMs: number;
  readonly epoch: string;
  readonly links: MemoryLinks;
  readonly versions: MemoryVersions;
  readonly images: MemoryImages;
  readonly writers: Map<number, string>;
  snapshot: Uint8Array;
  log: KeptUpdate[];
  position: number;
}

/** A storage that forgets all when the process ends: for tests and for trying the server out. */
export function createMemoryStorage(): BoardStorage {
  const generation = randomUUID();
  const boards = new Map<string, KeptBoard>();
  let position = 0;
  /** The board, if it (still) has this epoch. */
  const boardOf = (id: string, epoch: string) => {
    const board = boards.get(id);
    return board?.epoch === epoch ? board : undefined;
  };
  const append = ({ boardId, epoch, update, writers = [] }: LogEntry): number | null => {
    const board = boardOf(boardId, epoch);
    if (board === undefined) return null;
    position += 1;
    board.log.push({ position, update });
    board.position = position;
    bind(board.writers, writers);
    return position;
  };
  const create = ({ id, createdAtMs, links, snapshot, writers = [], images = [] }: NewBoard) => {
    if (boards.has(id)) throw new Error('There is a board with this id.');
    const board: KeptBoard = {
      createdAtMs,
      epoch: randomUUID(),
      links: new MemoryLinks(links),
      versions: new MemoryVersions(),
      images: new MemoryImages(images),
      writers: new Map(),
      snapshot,
      log: [],
      position: 0,
    };
    bind(board.writers, writers);
    boards.set(id, board);
  };
  // A promise per call: what throws rejects, as with a storage behind a network.
  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    createBoard: (board) => answer(() => create(board)),
    hasBoard: (id) => answer(() => boards.has(id)),
    loadBoard: (id) =>
      answer(() => {
        const board = boards.get(id);
        if (board === undefined) return null;
        const { epoch, snapshot, log } = board;
        const updates = log.map((kept) => kept.update);
        const writers = new Map(board.writers);
        return { epoch, snapshot, updates, position: board.position, writers };
      }),
    append: (entries) => answer(() => entries.map(append)),
    compact: (id, { epoch, snapshot, position: upTo }) =>
      answer(() => {
        const board = boardOf(id, epoch);
        if (board === undefined) return 'no-such-board';
        if (!coversUpdate(snapshot, board.snapshot)) return 'covers-less';
        board.snapshot = snapshot;
        board.log = board.log.filter((kept) => kept.position > upTo);
        return null;
      }),
    listBoards: () =>
      answer(() => {
        const entries = [...boards].map(([id, { createdAtMs }]) => ({ id, createdAtMs }));
        return entries.sort((a, b) => a.createdAtMs - b.createdAtMs);
      }),
    deleteBoard: (id) => answer(() => boards.delete(id)),
    findLink: (id, keyHash, nowMs) =>
      answer(() => boards.get(id)?.links.find(keyHash, nowMs) ?? null),
    addLink: (id, link) =>
      answer(() => {
        if ([...boards.values()].some(({ links }) => links.has(link.keyHash)))
          throw new Error('There is a link with this key.');
        const links = boards.get(id)?.links;
        return links === undefined ? 'no-such-board' : links.add(link);
      }),
    listLinks: (id) => answer(() => boards.get(id)?.links.list() ?? []),
    revokeLink: (id, linkId, nowMs) =>
      answer(() => {
        const links = boards.get(id)?.links;
        return links === undefined ? 'no-such-link' : links.revoke(linkId, nowMs);
      }),
    addVersion: (version) =>
      answer(() => {
        const board = boardOf(version.boardId, version.epoch);
        return board === undefined ? 'no-such-board' : board.versions.add(version);
      }),
    listVersions: (id) => answer(() => boards.get(id)?.versions.list() ?? []),
    loadVersion: (id, versionId) => answer(() => boards.get(id)?.versions.load(versionId) ?? null),
    deleteVersions: (id, versionIds) =>
      answer(() => boards.get(id)?.versions.delete(versionIds) ?? 0),
    addImage: (id, image) =>
      answer(() => {
        const board = boards.get(id);
        return board === undefined ? 'no-such-board' : board.images.add(image);
      }),
    loadImage: (id, hash) => answer(() => boards.get(id)?.images.load(hash) ?? null),
    listImages: (id) => answer(() => boards.get(id)?.images.list() ?? []),
    deleteImages: (id, hashes) => answer(() => boards.get(id)?.images.delete(hashes) ?? 0),
    generation: () => Promise.resolve(generation),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** The first binding of a client id holds. */
function bind(writers: Map<number, string>, bindings: readonly WriterBinding[]): void {
  for (const { clientId, writer } of bindings)
    if (!writers.has(clientId)) writers.set(clientId, writer);
}
