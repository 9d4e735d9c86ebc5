import {
  AcceptedUpdates,
  checkUpdate,
  clockAfter,
  type CheckedUpdate,
  type UpdateCheck,
} from '@symbiomap/document';
import type { TableName } from '@symbiomap/domain';
import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type {
  BoardStorage,
  LogEntry,
  StoredBoard,
  WriterBinding,
} from '../storage/boardStorage.ts';
import { syncStep2Frame } from './frames.ts';
import type { RoomLimits } from './limits.ts';
import { loadDocument } from './loadDocument.ts';
import { packUpdates } from './packedUpdates.ts';
import { Writers } from './writers.ts';

/** The log is folded into the snapshot at so many entries, unless said otherwise. */
const usualEntries = 1_000;

/** The document of an open board and how it stands to what is stored. Holds nothing that is not committed. */
export class RoomContent {
  readonly document: Y.Doc;
  /** Names the history that the document belongs to. */
  readonly epoch: string;
  /** Who may continue which Yjs client id. */
  readonly writers: Writers;
  readonly #boardId: string;
  readonly #storage: BoardStorage;
  readonly #log: Log;
  readonly #compactAtEntries: number;
  /** What was accepted and is not committed yet. */
  readonly #ahead = new AcceptedUpdates();
  /** The whole state as a ready frame, until the next change. */
  #stateFrame: Uint8Array | null = null;
  #position: number;
  #logEntries: number;
  /** What it takes in storage, about: the snapshot and the log. */
  #bytes: number;
  #compaction: Promise<void> | null = null;

  constructor(
    boardId: string,
    stored: StoredBoard,
    {
      storage,
      log,
      compactAtEntries = usualEntries,
    }: {
      readonly storage: BoardStorage;
      readonly log: Log;
      readonly compactAtEntries?: number | undefined;
    },
  ) {
    this.#boardId = boardId;
    this.#storage = storage;
    this.#log = log;
    this.#compactAtEntries = compactAtEntries;
    this.document = loadDocument(boardId, stored, log);
    this.epoch = stored.epoch;
    this.#position = stored.position;
    this.#logEntries = stored.updates.length;
    this.#bytes = stored.updates.reduce((sum, { length }) => sum + length, stored.snapshot.length);
    this.writers = new Writers(stored.writers);
  }

  /** Whether the board may hold what an update brings. */
  hasRoomFor(update: Uint8Array, { touches }: CheckedUpdate, limits: RoomLimits): boolean {
    if (this.#bytes + update.length > limits.boardBytes) return false;
    const added = new Map<TableName, number>();
    for (const touch of touches) {
      if (touch.at !== 'record' || touch.does !== 'add') continue;
      added.set(touch.table, (added.get(touch.table) ?? 0) + 1);
    }
    return [...added].every(([table, count]) => {
      const most = table === 'flows' ? limits.flows : limits.recordsPerTable;
      const records = this.document.getMap(table);
      // Counting all is slow; their places, emptied ones included, are counted already.
      return records._map.size + count <= most || records.size + count <= most;
    });
  }

  /** What an update would do after all that was accepted; a new one counts as accepted when `accept` is called. */
  check(update: Uint8Array): UpdateCheck {
    return checkUpdate(this.document, this.#ahead, update);
  }

  /** Counts a checked update as accepted; gives the client ids that its writer is the first to use. */
  accept(checked: CheckedUpdate, writer: string): readonly WriterBinding[] {
    this.#ahead.add(checked, clockAfter(this.document, this.#ahead));
    return this.writers.bind(writer, checked.reaches.keys());
  }

  /** All that was accepted so far is being committed. */
  beginCommit(): void {
    this.#ahead.beginCommit();
  }

  /** What was being committed is in the document, or given up. */
  endCommit(): void {
    this.#ahead.endCommit();
  }

  /** What the journal is given to commit updates. */
  entry(updates: readonly Uint8Array[], writers: readonly WriterBinding[]): LogEntry {
    const update = packUpdates(updates);
    return { boardId: this.#boardId, epoch: this.epoch, update, writers };
  }

  /**
   * Takes committed updates into the document. Gives the change that they come to, as one update: what one of them
   * overwrites of another is left out. `null` when nothing changed.
   */
  apply(updates: readonly Uint8Array[], position: number): Uint8Array | null {
    this.#position = position;
    this.#logEntries += 1;
    this.#stateFrame = null;
    for (const { length } of updates) this.#bytes += length;
    const [only] = updates;
    if (updates.length === 1 && only !== undefined) {
      Y.applyUpdate(this.document, only, 'commit');
      return only;
    }
    const changes: Uint8Array[] = [];
    const note = (change: Uint8Array) => changes.push(change);
    this.document.on('update', note);
    this.document.transact(() => {
      for (const update of updates) Y.applyUpdate(this.document, update, 'commit');
    }, 'commit');
    this.document.off('update', note);
    return changes[0] ?? null;
  }

  get stateVector(): Uint8Array {
    return Y.encodeStateVector(this.document);
  }

  /** The answer to step 1 of a client that has what `stateVector` says. Throws when that cannot be read. */
  answerFrame(stateVector: Uint8Array): Uint8Array {
    const hasNothing = stateVector.length <= 1;
    if (!hasNothing) return syncStep2Frame(Y.encodeStateAsUpdate(this.document, stateVector));
    return (this.#stateFrame ??= syncStep2Frame(Y.encodeStateAsUpdate(this.document)));
  }

  get isWorthCompacting(): boolean {
    return this.#logEntries >= this.#compactAtEntries;
  }

  /** Folds the log into the snapshot, if there is anything to fold. Never rejects: the log still holds everything. */
  compact(): Promise<void> {
    if (this.#logEntries === 0) return Promise.resolve();
    this.#compaction ??= this.#replaceSnapshot().finally(() => {
      this.#compaction = null;
    });
    return this.#compaction;
  }

  async #replaceSnapshot(): Promise<void> {
    const boardId = this.#boardId;
    const entries = this.#logEntries;
    const foldedBytes = this.#bytes;
    try {
      const snapshot = Y.encodeStateAsUpdateV2(this.document);
      const folded = { epoch: this.epoch, snapshot, position: this.#position };
      const problem = await this.#storage.compact(boardId, folded);
      if (problem === null) {
        this.#logEntries -= entries;
        this.#bytes += snapshot.length - foldedBytes;
      } else this.#log.error('snapshot.refused', { boardId, reason: problem });
    } catch (error) {
      this.#log.warn('snapshot.failed', { boardId, error });
    }
  }
}
