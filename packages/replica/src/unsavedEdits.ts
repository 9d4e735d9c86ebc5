/** An edit made on this device that the server has not confirmed. */
export interface UnsavedEdit {
  readonly update: Uint8Array;
  /** Its row on the device; `null` while it is not kept there. */
  seq: number | null;
  /** Which message of the present connection carries it; `null` while none does. */
  sentAs: number | null;
  isSaved: boolean;
}

/**
 * Knows which own edits the server has yet to confirm. It confirms by count: "all that you sent over this
 * connection up to your nth edit message". State vectors would not do: they know nothing of deletions.
 */
export class UnsavedEdits {
  readonly #edits = new Set<UnsavedEdit>();
  /** The edit whose update is being told to everyone right now. */
  #current: UnsavedEdit | null = null;
  #sent = 0;
  #confirmed = 0;

  /** Takes in an own edit, one that is just made or one that an earlier session left on the device. */
  add(update: Uint8Array, seq: number | null = null): UnsavedEdit {
    const edit: UnsavedEdit = { update, seq, sentAs: null, isSaved: false };
    this.#edits.add(edit);
    return edit;
  }

  /** From here to the next call, an update message carries this edit (`null`: nobody's of this device). */
  telling(edit: UnsavedEdit | null): void {
    this.#current = edit;
  }

  get all(): readonly UnsavedEdit[] {
    return [...this.#edits];
  }

  get count(): number {
    return this.#edits.size;
  }

  /** Edit messages of the present connection that are not confirmed. */
  get unconfirmed(): number {
    return Math.max(0, this.#sent - this.#confirmed);
  }

  /** A new connection counts anew; what the last one carried may not have arrived. */
  connectionOpened(): void {
    this.#sent = 0;
    this.#confirmed = 0;
    for (const edit of this.#edits) edit.sentAs = null;
  }

  /** An answer to "this is what I have" goes out: it carries everything. */
  answerSent(): void {
    this.#sent += 1;
    for (const edit of this.#edits) edit.sentAs ??= this.#sent;
  }

  /** An update goes out. */
  updateSent(): void {
    this.#sent += 1;
    if (this.#current !== null) this.#current.sentAs ??= this.#sent;
  }

  /** The server has committed all messages up to the nth. Returns the edits that are saved by that. */
  confirm(count: number): readonly UnsavedEdit[] {
    this.#confirmed = Math.max(this.#confirmed, count);
    const saved = this.all.filter(({ sentAs }) => sentAs !== null && sentAs <= this.#confirmed);
    for (const edit of saved) {
      edit.isSaved = true;
      this.#edits.delete(edit);
    }
    return saved;
  }

  clear(): void {
    this.#edits.clear();
  }
}
