import type { BoardSnapshot } from '@symbiomap/domain';
import type * as Y from 'yjs';
import { createBoardReader } from './boardReader.ts';
import type { Command } from './command.ts';
import { createHistory, type History } from './history.ts';
import { collectChanges } from './pendingChanges.ts';

/** A board that several people change at once. */
export interface BoardDocument {
  readonly yDoc: Y.Doc;
  /** The board as it is now. The same object until something changes. */
  getSnapshot(): BoardSnapshot;
  /** Calls back after each change, by whomever. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Runs a command: one transaction, one step of undo. What throws, or changes nothing, leaves no trace. */
  execute<A, R>(command: Command<A, R>, args: A): R;
  readonly history: History;
  /** Stops listening to the Y document, which itself stays. */
  destroy(): void;
}

/**
 * Opens the shared board in a Y document. `person` becomes `createdBy` of what is created here. Updates from
 * outside have to be applied with an origin of their own.
 */
export function openBoard(
  yDoc: Y.Doc,
  options: { newId: () => string; person: string | null },
): BoardDocument {
  const listeners = new Set<() => void>();
  const origin = { of: 'symbiomap board' };
  // The history before the reader's listeners: who hears of a change may ask at once whether it can be undone.
  const history = createHistory(yDoc, origin, () => reader.getSnapshot());
  const reader = createBoardReader(yDoc, () => {
    for (const listener of listeners) listener();
  });
  return {
    yDoc,
    getSnapshot: () => reader.getSnapshot(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    execute: (command, args) => {
      const changes = collectChanges(reader.getSnapshot(), options);
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
