import * as Y from 'yjs';
import { after } from './after.ts';
import type { DeviceResult, DeviceStore, NewRow } from './deviceStore.ts';
import { foldUpdates } from './foldUpdates.ts';
import type { UnsavedEdit } from './unsavedEdits.ts';

/** What others did is on the server already: it may wait, so that a busy room is one write a second. */
const othersDelayMs = 1_000;
/** So many rows are folded into one. */
const compactAtRows = 300;

interface Waiting {
  readonly update: Uint8Array;
  readonly own: UnsavedEdit | null;
}

/**
 * Writes to a device what happens on a board: one transaction at a time and in order, so that what is kept never
 * builds on what is not. When the device fails, it stops for good: a gap would be worse than an end.
 */
export class DeviceWriter {
  readonly #store: DeviceStore;
  readonly #onChange: () => void;
  #waiting: Waiting[] = [];
  #saved: number[] = [];
  #rows: number;
  #callOff: (() => void) | null = null;
  #working: Promise<void> | null = null;
  #hasFailed = false;

  /** `onChange` is called when an edit came to be kept, and when the device failed. */
  constructor(store: DeviceStore, rows: number, onChange: () => void) {
    this.#store = store;
    this.#rows = rows;
    this.#onChange = onChange;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Keeps an update; `own` for an edit of this device, which is kept at once. */
  add(update: Uint8Array, own: UnsavedEdit | null): void {
    if (this.#hasFailed) return;
    this.#waiting.push({ update, own });
    if (own !== null) this.#begin();
    else this.#callOff ??= after(othersDelayMs, () => this.#begin());
  }

  /** These edits are on the server. */
  markSaved(edits: readonly UnsavedEdit[]): void {
    if (this.#hasFailed) return;
    this.#saved.push(...seqsOf(edits));
    if (this.#saved.length > 0) this.#begin();
  }

  /** Takes edits off the device, whether they are written already or not. */
  async drop(edits: readonly UnsavedEdit[]): Promise<void> {
    await this.settled();
    if (this.#hasFailed) return;
    await this.#store.drop(seqsOf(edits));
    const kept = await this.#store.load();
    if (!kept.ok || kept.value.some(({ isOwn }) => isOwn)) return;
    // What others did was kept as it came out beside these edits: where both put a record in one place, theirs was
    // taken away here. It is on the server, and is fetched anew.
    await this.#store.drop(kept.value.map(({ seq }) => seq));
  }

  /** Resolves when everything so far is kept, or the device has failed. */
  async settled(): Promise<void> {
    while (!this.#hasFailed && (this.#working !== null || this.#waiting.length > 0)) {
      this.#begin();
      await this.#working;
    }
  }

  #begin(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#nextTask() !== null) this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    for (let task = this.#nextTask(); task !== null; task = this.#nextTask()) await task();
    this.#working = null;
    if (!this.#hasFailed) return;
    this.#waiting = [];
    this.#onChange();
  }

  /** The next transaction; `null` where there is nothing to do. */
  #nextTask(): (() => Promise<unknown>) | null {
    if (this.#hasFailed) return null;
    if (this.#waiting.length > 0) return () => this.#append(this.#waiting.splice(0));
    if (this.#saved.length > 0)
      return () => this.#try(this.#store.markSaved(this.#saved.splice(0)));
    if (this.#rows < compactAtRows) return null;
    return () => {
      this.#rows = 0;
      return this.#try(this.#store.compact(foldUpdates));
    };
  }

  async #append(batch: readonly Waiting[]): Promise<void> {
    const rows: NewRow[] = [];
    const owners: (UnsavedEdit | null)[] = [];
    let others: Uint8Array[] = [];
    const closeOthers = () => {
      if (others.length === 0) return;
      rows.push({ update: Y.mergeUpdates(others), isOwn: false });
      owners.push(null);
      others = [];
    };
    for (const { update, own } of batch) {
      if (own === null || own.isSaved) others.push(update);
      else {
        closeOthers();
        rows.push({ update, isOwn: true });
        owners.push(own);
      }
    }
    closeOthers();
    const seqs = await this.#try(this.#store.append(rows));
    if (seqs === null) return;
    this.#rows += rows.length;
    owners.forEach((own, index) => {
      if (own === null) return;
      own.seq = seqs[index] ?? null;
      // It was confirmed while it was being written.
      if (own.isSaved) this.#saved.push(...seqsOf([own]));
    });
    this.#onChange();
  }

  async #try<T>(attempt: DeviceResult<T>): Promise<T | null> {
    const result = await attempt;
    if (result.ok) return result.value;
    this.#hasFailed = true;
    return null;
  }
}

function seqsOf(edits: readonly UnsavedEdit[]): number[] {
  return edits.map(({ seq }) => seq).filter((seq) => seq !== null);
}
