import { findRecord, type BoardSnapshot } from '@symbiomap/domain';
import type * as Y from 'yjs';
import { createBoardReader } from './boardReader.ts';
import type { Command } from './command.ts';
import { createHistory, type History } from './history.ts';
import { collectChanges } from './pendingChanges.ts';
import { allRights, touchOf, type Rights } from './rights.ts';

/** A board that several people change at once. */
export interface BoardDocument {
  readonly yDoc: Y.Doc;
  /** The board as it is now. The same object until something changes. */
  getSnapshot(): BoardSnapshot;
  /** Calls back after each change, by whomever; says whether it was made here. Returns how to stop. */
  subscribe(listener: (isOwn: boolean) => void): () => void;
  /** Runs a command: one transaction, one step of undo. What throws, or changes nothing, leaves no trace. */
  execute<A, R>(command: Command<A, R>, args: A): R;
  readonly history: History;
  /** Stops listening to the Y document, which itself stays. */
  destroy(): void;
}

/**
 * Opens the shared board in a Y document. `person` becomes `createdBy` of what is created here. Updates from
 * outside have to be applied with an origin of their own. `may`: what the person may do; the rest is left out of
 * commands, and not taken back by undo.
 */
export function openBoard(
  yDoc: Y.Doc,
  {
    newId,
    person,
    may = allRights,
  }: { readonly newId: () => string; readonly person: string | null; readonly may?: Rights },
): BoardDocument {
  const listeners = new Set<(isOwn: boolean) => void>();
  const origin = { of: 'symbiomap board' };
  // The history before the reader's listeners: who hears of a change may ask at once whether it can be undone.
  const history = createHistory(yDoc, origin, {
    getSnapshot: () => reader.getSnapshot(),
    mayChange: (id) => {
      const found = findRecord(reader.getSnapshot(), id);
      return found === null || may(touchOf('change', found.table, found.record));
    },
  });
  const reader = createBoardReader(yDoc, (isOwn) => {
    for (const listener of listeners) listener(isOwn);
  });
  return {
    yDoc,
    getSnapshot: () => reader.getSnapshot(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    execute: (command, args) => {
      const changes = collectChanges(reader.getSnapshot(), { newId, person, may });
      const result = command.run(changes.transaction, args);
      if (!changes.isEmpty) history.record(command.id, () => changes.write(yDoc));
      return result;
    },
    history,
    destroy: () => {
      listeners.clear();
      history.destroy();
      reader.destroy();
    },
  };
}
