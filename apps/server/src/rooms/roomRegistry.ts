import type { CloseReason } from '@symbiomap/protocol';
import type { Clock } from '../clock.ts';
import { Room, type RoomServices } from './room.ts';

/** A hold on a room: while anyone has one, it stays in memory. */
export interface RoomLease {
  readonly room: Room;
  /** Lets go; calling it again does nothing. */
  release(): void;
}

interface Entry {
  readonly room: Promise<Room | null>;
  loaded: Room | null;
  holders: number;
  cancelUnload: (() => void) | null;
}

/** How often rooms look after quiet connections. */
const tickMs = 1_000;
/** Longer than any handshake takes. */
const revokedKeptMs = 60_000;

/**
 * The open rooms. One promise for each: whoever comes while it loads waits for the same room, so a board never
 * has two documents. A room is left in memory for `idleMs` after the last one has gone.
 */
export class RoomRegistry {
  readonly #services: RoomServices;
  readonly #idleMs: number;
  readonly #entries = new Map<string, Entry>();
  readonly #cancelTick: () => void;
  readonly #revoked = new Set<string>();
  #generation: string | null = null;

  constructor(services: RoomServices, { idleMs = 30_000 }: { idleMs?: number } = {}) {
    this.#services = services;
    this.#idleMs = idleMs;
    this.#cancelTick = repeat(services.clock, tickMs, () => this.#tick());
  }

  /** The number of rooms in memory. */
  get size(): number {
    return this.#entries.size;
  }

  /** The number of people in all rooms. */
  get connectionCount(): number {
    let count = 0;
    for (const room of this.#loaded()) count += room.connectionCount;
    return count;
  }

  /** Opens a room, or joins in opening it; `null` when there is no such board. Rejects when storage does not answer. */
  async acquire(boardId: string): Promise<RoomLease | null> {
    const entry = this.#entryOf(boardId);
    entry.holders += 1;
    entry.cancelUnload?.();
    entry.cancelUnload = null;
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      entry.holders -= 1;
      if (entry.holders === 0) this.#scheduleUnload(boardId, entry);
    };
    try {
      const room = await entry.room;
      if (room !== null) return { room, release };
    } catch (error) {
      this.#forget(boardId, entry);
      throw error;
    }
    this.#forget(boardId, entry);
    return null;
  }

  /** Sends everyone away who came in by a link that holds no more. */
  closeLink(boardId: string, linkId: string): void {
    this.#revoked.add(linkId);
    this.#services.clock.after(revokedKeptMs, () => this.#revoked.delete(linkId));
    this.#entries.get(boardId)?.loaded?.closeLink(linkId);
  }

  /** Whether a link was revoked a moment ago: who was let in just before must go. */
  wasRevoked(linkId: string): boolean {
    return this.#revoked.has(linkId);
  }

  /** Ends a board's room: what is not committed yet is given up. */
  end(boardId: string, reason: CloseReason): void {
    this.#entries.get(boardId)?.loaded?.end(reason);
  }

  /** Takes nothing more; resolves when what was taken is committed. */
  async stopReceiving(): Promise<void> {
    this.#cancelTick();
    for (const { cancelUnload } of this.#entries.values()) cancelUnload?.();
    const rooms = this.#loaded();
    for (const room of rooms) room.stopReceiving();
    await Promise.all(rooms.map((room) => room.settled()));
  }

  /** Closes every connection in every room. */
  closeAll(reason: CloseReason): void {
    for (const room of this.#loaded()) room.closeAll(reason);
  }

  #tick(): void {
    this.#services.pace.tick();
    const { clock, log } = this.#services;
    for (const room of this.#loaded()) room.tick(clock.dateMs());
    this.#watchGeneration().catch((error: unknown) => log.debug('storage.silent', { error }));
  }

  /** A storage that was restored from a backup under our hands holds other boards than the rooms do. */
  async #watchGeneration(): Promise<void> {
    if (this.#generation === null) return;
    const generation = await this.#services.storage.generation();
    if (this.#generation === generation) return;
    this.#generation = generation;
    this.#services.log.warn('storage.restored');
    for (const room of this.#loaded()) room.end('restarting');
  }

  #loaded(): readonly Room[] {
    return [...this.#entries.values()].map(({ loaded }) => loaded).filter((room) => room !== null);
  }

  #entryOf(boardId: string): Entry {
    const known = this.#entries.get(boardId);
    // A room that has ended may still be writing its last: the next one has to read that too.
    if (known !== undefined && known.loaded?.isEnded !== true) return known;
    const entry: Entry = {
      room: (known?.loaded?.settled() ?? Promise.resolve())
        .then(() => this.#load(boardId))
        .then((room) => (entry.loaded = room)),
      loaded: null,
      holders: 0,
      cancelUnload: null,
    };
    this.#entries.set(boardId, entry);
    return entry;
  }

  async #load(boardId: string): Promise<Room | null> {
    const { storage } = this.#services;
    // Before the board: what is restored after this is noticed.
    this.#generation ??= await storage.generation();
    const stored = await storage.loadBoard(boardId);
    return stored === null ? null : new Room(boardId, stored, this.#services);
  }

  #forget(boardId: string, entry: Entry): void {
    if (this.#entries.get(boardId) === entry) this.#entries.delete(boardId);
  }

  #scheduleUnload(boardId: string, entry: Entry): void {
    entry.cancelUnload = this.#services.clock.after(this.#idleMs, () => {
      entry.cancelUnload = null;
      void this.#unload(boardId, entry);
    });
  }

  async #unload(boardId: string, entry: Entry): Promise<void> {
    const room = await entry.room;
    if (room === null) return;
    await room.settled();
    await this.#services.versions.keepNow(boardId);
    if (!room.isEnded) await room.compact();
    // Someone may have come meanwhile: then the room is theirs.
    if (entry.holders > 0 || entry.cancelUnload !== null || !room.isSettled) return;
    this.#forget(boardId, entry);
    room.destroy();
  }
}

function repeat(clock: Clock, everyMs: number, work: () => void): () => void {
  let cancel = () => {};
  const next = () => {
    cancel = clock.after(everyMs, () => {
      work();
      next();
    });
  };
  next();
  return () => cancel();
}
