import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { BoardStorage, StoredBoard } from '../storage/boardStorage.ts';
import { AcceptedUpdates, type CheckedUpdate } from './acceptedUpdates.ts';
import { checkUpdate, clockAfter, type UpdateCheck } from './checkUpdate.ts';
import { syncStep2Frame } from './frames.ts';
import { loadDocument } from './loadDocument.ts';

/** The log is folded into the snapshot at so many entries. */
const compactAtEntries = 1_000;

/** The document of an open board and how it stands to what is stored. Holds nothing that is not committed. */
export class RoomContent {
  readonly document: Y.Doc;
  readonly #boardId: string;
  readonly #storage: BoardStorage;
  readonly #log: Log;
  /** What was accepted and is not committed yet. */
  readonly #ahead = new AcceptedUpdates();
  /** The whole state as a ready frame, until the next change. */
  #stateFrame: Uint8Array | null = null;
  #position: number;
  #logEntries: number;
  #compaction: Promise<void> | null = null;

  constructor(
    boardId: string,
    stored: StoredBoard,
    { storage, log }: { readonly storage: BoardStorage; readonly log: Log },
  ) {
    this.#boardId = boardId;
    this.#storage = storage;
    this.#log = log;
    this.document = loadDocument(boardId, stored, log);
    this.#position = stored.position;
    this.#logEntries = stored.updates.length;
  }

  /** What an update would do after all that was accepted; a new one counts as accepted when `accept` is called. */
  check(update: Uint8Array): UpdateCheck {
    return checkUpdate(this.document, this.#ahead, update);
  }

  accept(checked: CheckedUpdate): void {
    this.#ahead.add(checked, clockAfter(this.document, this.#ahead));
  }

  /** Everything that was accepted is committed, or given up. */
  forgetAccepted(): void {
    this.#ahead.clear();
  }

  /** Takes a committed update into the document. */
  apply(update: Uint8Array, position: number): void {
    this.#position = position;
    this.#logEntries += 1;
    this.#stateFrame = null;
    Y.applyUpdate(this.document, update, 'commit');
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
    return this.#logEntries >= compactAtEntries;
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
    const folded = this.#logEntries;
    try {
      const snapshot = Y.encodeStateAsUpdateV2(this.document);
      const problem = await this.#storage.compact(boardId, snapshot, this.#position);
      if (problem === null) this.#logEntries -= folded;
      else this.#log.error('snapshot.refused', { boardId, reason: problem });
    } catch (error) {
      this.#log.warn('snapshot.failed', { boardId, error });
    }
  }
}
