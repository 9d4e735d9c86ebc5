import type { WriterBinding } from '../storage/boardStorage.ts';

/**
 * Who may continue a Yjs client id: whoever used it first. Someone who wrote on under another's id would take the
 * numbers of edits that the other has made and not sent yet: those would be taken for known, and be lost.
 */
export class Writers {
  readonly #bound: Map<number, string>;

  constructor(bound: ReadonlyMap<number, string>) {
    this.#bound = new Map(bound);
  }

  /** Whether a writer may insert under these client ids. */
  mayContinue(writer: string, clientIds: Iterable<number>): boolean {
    for (const clientId of clientIds)
      if ((this.#bound.get(clientId) ?? writer) !== writer) return false;
    return true;
  }

  /** Binds client ids to a writer; gives those that were bound to nobody. */
  bind(writer: string, clientIds: Iterable<number>): readonly WriterBinding[] {
    const bindings: WriterBinding[] = [];
    for (const clientId of clientIds) {
      if (this.#bound.has(clientId)) continue;
      this.#bound.set(clientId, writer);
      bindings.push({ clientId, writer });
    }
    return bindings;
  }
}
