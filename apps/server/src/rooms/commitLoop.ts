import type { CheckedUpdate } from '@symbiomap/document';
import type { CloseReason } from '@symbiomap/protocol';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { ServerMetrics } from '../serverMetrics.ts';
import type { Journal } from './journal.ts';
import type { RoomContent } from './roomContent.ts';
import type { BoardStorage, LogEntry, WriterBinding } from '../storage/boardStorage.ts';

/** One received update: who sent it, which of their updates it is, and what it brings (`null`: nothing new). */
export interface Received<Sender> {
  readonly from: Sender;
  readonly count: number;
  readonly update: Uint8Array | null;
}

/** Whoever sends updates: `writer` is who may continue the client ids that they use. */
interface Writer {
  readonly writer: string;
}

interface CommitServices {
  readonly journal: Journal;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly metrics: ServerMetrics;
  readonly log: Log;
}

/** What a room does about commits. */
export interface CommitEvents<Sender> {
  /** `update` is committed and in the document; `onlyFrom` is its sender if it has but one. */
  committed(update: Uint8Array, onlyFrom: Sender | null): void;
  /** All that these senders sent, up to these counts, is committed. */
  confirmed(counts: ReadonlyMap<Sender, number>): void;
  /** More has come while a commit was under way. */
  waiting(): void;
  /** Nothing can be committed here any more. */
  ended(reason: CloseReason): void;
}

/** So much may wait to be committed; more is left to the clients, who keep it. */
const maxWaitingBytes = 16 * 1024 * 1024;

/** Commits what a room has accepted, one batch after the other: first to the journal, then to the document, then to people. */
export class CommitLoop<Sender extends Writer> {
  readonly #boardId: string;
  readonly #content: RoomContent;
  readonly #services: CommitServices;
  readonly #events: CommitEvents<Sender>;
  #inbox: Received<Sender>[] = [];
  #bindings: WriterBinding[] = [];
  #inboxBytes = 0;
  #isCommitting = false;
  #lastCount = 0;
  #committing: LogEntry | null = null;
  #whenSettled: (() => void)[] = [];

  constructor(
    boardId: string,
    content: RoomContent,
    services: CommitServices,
    events: CommitEvents<Sender>,
  ) {
    this.#boardId = boardId;
    this.#content = content;
    this.#services = services;
    this.#events = events;
  }

  /** Takes in what brings nothing new, to be confirmed after what came before it. */
  pass(from: Sender, count: number): void {
    this.#inbox.push({ from, count, update: null });
  }

  /** Takes in an update that may be applied; `false` when too much is waiting. */
  accept(from: Sender, count: number, update: Uint8Array, checked: CheckedUpdate): boolean {
    if (this.#inboxBytes + update.length > maxWaitingBytes) return false;
    this.#inboxBytes += update.length;
    this.#bindings.push(...this.#content.accept(checked, from.writer));
    this.#inbox.push({ from, count, update });
    return true;
  }

  /** Begins a commit, unless one is under way or there is nothing to commit. */
  run(): void {
    if (!this.#isCommitting && this.#inbox.length > 0) void this.#commit();
  }

  /** How many updates the last commit held. */
  get lastCount(): number {
    return this.#lastCount;
  }

  /** Whether everything received is committed or given up. */
  get isSettled(): boolean {
    return this.#inbox.length === 0 && !this.#isCommitting;
  }

  /** Resolves when everything received is committed or given up. */
  settled(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.#whenSettled.push(resolve));
  }

  /** Gives up what waits, and what is being committed unless that works: it was confirmed to nobody. */
  giveUp(): void {
    this.#clear();
    if (this.#committing !== null) this.#services.journal.withdraw(this.#committing);
  }

  #clear(): void {
    this.#inbox = [];
    this.#inboxBytes = 0;
    this.#bindings = [];
  }

  async #commit(): Promise<void> {
    const batch = this.#inbox;
    const bindings = this.#bindings;
    this.#clear();
    this.#content.beginCommit();
    this.#isCommitting = true;
    try {
      const isKept = await this.#keep(batch, bindings);
      if (isKept) this.#events.confirmed(countsOf(batch));
      else this.#events.ended(await this.#whyGone());
    } catch (error) {
      // Committed but not applied: storage has the truth, and clients come back to a room loaded from it.
      this.#services.log.error('room.broken', { boardId: this.#boardId, error });
      this.#events.ended('restarting');
    }
    this.#isCommitting = false;
    this.#content.endCommit();
    if (this.#inbox.length > 0) this.#events.waiting();
    if (this.#content.isWorthCompacting) void this.#content.compact();
    if (this.isSettled) for (const resolve of this.#whenSettled.splice(0)) resolve();
  }

  /** A board that was restored from a backup is there, with another history: people come back to that. */
  async #whyGone(): Promise<CloseReason> {
    const isThere = await this.#services.storage.hasBoard(this.#boardId);
    return isThere ? 'restarting' : 'noSuchBoard';
  }

  /** Commits, applies and sends on what a batch brings; whether the board is still there. */
  async #keep(
    batch: readonly Received<Sender>[],
    bindings: readonly WriterBinding[],
  ): Promise<boolean> {
    const updates = updatesOf(batch);
    if (updates.length === 0) return true;
    this.#lastCount = updates.length;
    const { journal, clock, metrics } = this.#services;
    const sinceMs = clock.nowMs();
    this.#committing = this.#content.entry(updates, bindings);
    const position = await journal.append(this.#committing);
    this.#committing = null;
    if (position === null) return false;
    metrics.committedIn((clock.nowMs() - sinceMs) / 1_000);
    metrics.updatesCommitted(updates.length);
    const change = this.#content.apply(updates, position);
    if (change === null) return true;
    const senders = new Set(batch.filter(({ update }) => update !== null).map(({ from }) => from));
    const [first = null] = senders;
    this.#events.committed(change, senders.size === 1 ? first : null);
    return true;
  }
}

function updatesOf<Sender>(batch: readonly Received<Sender>[]): readonly Uint8Array[] {
  return batch.map(({ update }) => update).filter((update) => update !== null);
}

function countsOf<Sender>(batch: readonly Received<Sender>[]): ReadonlyMap<Sender, number> {
  return new Map(batch.map(({ from, count }) => [from, count]));
}
