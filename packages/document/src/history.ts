import { tableNames, type BoardSnapshot, type TableName } from '@symbiomap/domain';
import * as Y from 'yjs';
import type { CommandId } from './command.ts';
import { keyOf, watchForeignWork, type RecordKey } from './foreignWork.ts';
import { tableMap, writtenMaps } from './layout.ts';

/** What an undo or redo came to. */
export interface HistoryStep {
  readonly command: CommandId;
  /** The ids that the command touched: what to show. */
  readonly items: readonly string[];
  /**
   * `kept`: it would have destroyed what others have done since, or changed what was locked, so everything stays. `nothing`: there was
   * nothing left to change, because others removed or replaced it. Either way the step is used up.
   */
  readonly outcome: 'done' | 'kept' | 'nothing';
  /** The ids that stay because of others' later work, also where the rest of the step was done. */
  readonly kept: readonly string[];
}

/** Undo and redo of this person's own commands. */
export interface History {
  canUndo(): boolean;
  canRedo(): boolean;
  /** `null`: there is nothing to undo. */
  undo(): HistoryStep | null;
  /** `null`: there is nothing to redo. */
  redo(): HistoryStep | null;
  /** Calls back when a step was added, used up or forgotten. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  forget(): void;
}

/** A history with what the document itself needs of it. */
export interface TrackedHistory extends History {
  /** Runs `write` as one transaction and one step. `write` returns the ids it touched. */
  record(command: CommandId, write: () => readonly string[]): void;
  destroy(): void;
}

type StackItem = Y.UndoManager['undoStack'][number];

interface Step {
  readonly command: CommandId;
  readonly items: readonly string[];
  /** The records that it added: those that taking it back would remove. */
  readonly added: readonly RecordKey[];
  readonly moment: number;
}

/** Makes the history of one document. `origin` marks the transactions of its commands. */
export function createHistory(
  yDoc: Y.Doc,
  origin: object,
  {
    getSnapshot,
    mayChange,
  }: {
    readonly getSnapshot: () => BoardSnapshot;
    /** Whether the person may (still) change what has this id. */
    readonly mayChange: (id: string) => boolean;
  },
): TrackedHistory {
  const listeners = new Set<() => void>();
  const steps = new WeakMap<StackItem, Step>();
  let running: { command: CommandId; items: readonly string[] } | null = null;
  let kept: ReadonlySet<string> = new Set();
  /** Steps put aside while a newer one is taken back. */
  let aside: { undo: StackItem[]; redo: StackItem[] } = { undo: [], redo: [] };
  const tableOf = new Map<unknown, TableName>(
    tableNames.map((table) => [tableMap(yDoc, table), table]),
  );

  const manager = new Y.UndoManager([...writtenMaps(yDoc)], {
    trackedOrigins: new Set<unknown>([origin]),
    deleteFilter: (item) => kept.size === 0 || !isPartOfKept(item),
  });
  const foreignWork = watchForeignWork(yDoc, ({ origin: by }) => by === origin || by === manager);
  const notify = () => {
    for (const listener of listeners) listener();
  };

  manager.on('stack-item-added', ({ stackItem, changedParentTypes }) => {
    if (running === null) return;
    const added: RecordKey[] = [];
    for (const [map, events] of changedParentTypes) {
      const table = tableOf.get(map);
      if (table === undefined) continue;
      for (const event of events) {
        if (event.target !== map) continue;
        for (const [id, { action }] of event.keys) if (action === 'add') added.push({ table, id });
      }
    }
    steps.set(stackItem, { ...running, added, moment: foreignWork.now() });
  });

  function isPartOfKept(item: Y.Item): boolean {
    let key = item.parentSub;
    let parent = item.parent;
    while (parent instanceof Y.AbstractType && parent._item !== null) {
      key = parent._item.parentSub;
      parent = parent._item.parent;
    }
    const table = tableOf.get(parent);
    return table !== undefined && key !== null && kept.has(keyOf(table, key));
  }

  function takeBack(direction: 'undo' | 'redo'): HistoryStep | null {
    const stackName = direction === 'undo' ? 'undoStack' : 'redoStack';
    const stack = manager[stackName];
    const top = stack.at(-1);
    const step = top && steps.get(top);
    if (top === undefined || step === undefined) return null;
    const { command, items } = step;
    const forbidden = items.filter((id) => !mayChange(id));
    if (forbidden.length > 0) {
      stack.pop();
      notify();
      return { command, items, outcome: 'kept', kept: forbidden };
    }
    kept = foreignWork.toKeep(step.added, step.moment, getSnapshot());
    const keptIds = step.added.filter(({ table, id }) => kept.has(keyOf(table, id)));
    running = { command, items };
    // Left alone, the manager goes on to older steps until one changes something: one key press would silently
    // undo another action than the newest.
    aside = { ...aside, [direction]: stack.slice(0, -1) };
    manager[stackName] = [top];
    let isChanged: boolean;
    try {
      isChanged = manager[direction]() !== null;
    } finally {
      manager[stackName] = aside[direction];
      aside = { undo: [], redo: [] };
      kept = new Set();
      running = null;
    }
    notify();
    const outcome = isChanged ? 'done' : keptIds.length > 0 ? 'kept' : 'nothing';
    return { command, items, outcome, kept: keptIds.map(({ id }) => id) };
  }

  return {
    canUndo: () => aside.undo.length + manager.undoStack.length > 0,
    canRedo: () => aside.redo.length + manager.redoStack.length > 0,
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forget: () => {
      manager.clear();
      notify();
    },
    record: (command, write) => {
      // By itself the manager merges what follows within half a second, by a clock that may also be set back.
      manager.stopCapturing();
      try {
        yDoc.transact(() => {
          running = { command, items: write() };
        }, origin);
      } finally {
        running = null;
      }
      notify();
    },
    destroy: () => {
      foreignWork.destroy();
      manager.destroy();
    },
  };
}
