import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { VersionStorage } from '../storage/versionStorage.ts';
import { keepVersion, type VersionedBoard } from './keepVersion.ts';

/** After a change so much time may pass until there is a version that holds it. */
export const versionAfterMs = 5 * 60_000;

interface Changed {
  readonly board: VersionedBoard;
  readonly cancel: () => void;
}

/**
 * Makes versions by itself: five minutes after a change, and when a board is left that has changed since its last
 * version. So there is at most one in five minutes of work, and none where nothing happens.
 */
export class VersionKeeper {
  readonly #storage: VersionStorage;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #changed = new Map<string, Changed>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(storage: VersionStorage, clock: Clock, log: Log) {
    this.#storage = storage;
    this.#clock = clock;
    this.#log = log;
  }

  /** To be told of each committed change of an open board. */
  noteChange(board: VersionedBoard): void {
    const known = this.#changed.get(board.boardId);
    if (known?.board === board) return;
    // A room of the same board that was loaded anew goes on from there.
    known?.cancel();
    const cancel = this.#clock.after(versionAfterMs, () => this.#keep(board.boardId, true));
    this.#changed.set(board.boardId, { board, cancel });
  }

  /**
   * Makes a version at once, if the board has changed since the last one: to be called when the last person has left
   * it, and before what would be hard to take back. The state is taken before this returns. Never rejects.
   */
  async keepNow(boardId: string): Promise<void> {
    this.#keep(boardId, false);
    await this.settled();
  }

  /** Makes a version at once of every board that has changed: to be called when the server stops. */
  async keepAll(): Promise<void> {
    for (const boardId of [...this.#changed.keys()]) this.#keep(boardId, false);
    await this.settled();
  }

  /** Resolves when the versions that are being made are kept, or have failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #keep(boardId: string, mayTryAgain: boolean): void {
    const changed = this.#changed.get(boardId);
    if (changed === undefined) return;
    changed.cancel();
    this.#changed.delete(boardId);
    const work = this.#keepOne(changed.board, mayTryAgain).finally(() => {
      this.#underWay.delete(work);
    });
    this.#underWay.add(work);
  }

  async #keepOne(board: VersionedBoard, mayTryAgain: boolean): Promise<void> {
    const { boardId } = board;
    try {
      const kept = await keepVersion(this.#storage, board, this.#clock.dateMs());
      if (kept.ok) this.#log.debug('version.kept', { boardId, bytes: kept.value.bytes });
    } catch (error) {
      this.#log.warn('version.failed', { boardId, error });
      if (mayTryAgain && !this.#changed.has(boardId)) this.noteChange(board);
    }
  }
}
