import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { BoardStorage, LogEntry } from '../storage/boardStorage.ts';

interface Waiting {
  readonly entry: LogEntry;
  readonly committed: (position: number | null) => void;
}

/** The least time between two commits. All that arrives within it, of whatever room, shares one. */
const groupMs = 3;
/** How long a failed commit waits before it is tried again. */
const retryMs = 500;

/**
 * Commits the updates of all rooms, several rooms at once. A commit that fails is tried again until it works:
 * who waits for it neither sends nor confirms anything, so nothing is promised that is not kept.
 */
export class Journal {
  readonly #storage: BoardStorage;
  readonly #clock: Clock;
  readonly #log: Log;
  #waiting: Waiting[] = [];
  /** Of those that are being committed: what is not to be tried again. */
  readonly #withdrawn = new Set<LogEntry>();
  #isBusy = false;
  #nextCommitAtMs = -Infinity;
  #isFailing = false;
  #isStopped = false;

  constructor(storage: BoardStorage, clock: Clock, log: Log) {
    this.#storage = storage;
    this.#clock = clock;
    this.#log = log;
  }

  /** Whether the last commit failed and has not worked since. */
  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** Resolves when the update is committed, with its log position; `null` when its board is no more. */
  append(entry: LogEntry): Promise<number | null> {
    return new Promise((committed) => {
      this.#waiting.push({ entry, committed });
      this.#schedule();
    });
  }

  /**
   * Takes back an update that is not committed yet: its promise resolves with `null`, unless the commit that is under
   * way works. It is not tried again.
   */
  withdraw(entry: LogEntry): void {
    const waiting = this.#waiting.find((other) => other.entry === entry);
    if (waiting === undefined) {
      this.#withdrawn.add(entry);
      return;
    }
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    waiting.committed(null);
  }

  /** Commits nothing more. What still waits was confirmed to no one: clients have it and bring it again. */
  stop(): void {
    this.#isStopped = true;
  }

  #schedule(): void {
    if (this.#isBusy || this.#isStopped || this.#waiting.length === 0) return;
    this.#isBusy = true;
    const waitMs = this.#nextCommitAtMs - this.#clock.nowMs();
    if (waitMs <= 0) void this.#commit();
    else this.#clock.after(waitMs, () => void this.#commit());
  }

  async #commit(): Promise<void> {
    if (this.#isStopped) return;
    const group = this.#waiting;
    this.#waiting = [];
    try {
      const positions = await this.#storage.append(group.map(({ entry }) => entry));
      this.#report(null);
      for (const [index, { committed }] of group.entries()) committed(positions[index] ?? null);
      this.#nextCommitAtMs = this.#clock.nowMs() + groupMs;
    } catch (error) {
      this.#report(error);
      const isWanted = ({ entry }: Waiting) => !this.#withdrawn.has(entry);
      for (const withdrawn of group) if (!isWanted(withdrawn)) withdrawn.committed(null);
      this.#waiting = [...group.filter(isWanted), ...this.#waiting];
      this.#nextCommitAtMs = this.#clock.nowMs() + retryMs;
    }
    this.#withdrawn.clear();
    this.#isBusy = false;
    this.#schedule();
  }

  #report(error: unknown): void {
    const isFailing = error !== null;
    if (isFailing === this.#isFailing) return;
    this.#isFailing = isFailing;
    if (isFailing) this.#log.error('storage.failing', { error });
    else this.#log.info('storage.recovered');
  }
}
