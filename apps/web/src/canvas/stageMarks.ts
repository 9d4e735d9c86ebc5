import type { Severity } from '@symbiomap/consistency';
import { openThreadCounts } from '@symbiomap/domain';
import type { BoardSession } from '../board/boardSession.ts';
import type { PersonMark } from './annotationElements.ts';
import { marksOfOthers } from './personMarks.ts';

/** What cards and lines are marked with: others' selections, findings, comments, my own selection. */
export interface StageMarks {
  /** Takes in how it is now. Returns what is marked otherwise than before. */
  take(): ReadonlySet<string>;
  people(): ReadonlyMap<string, readonly PersonMark[]>;
  severities(): ReadonlyMap<string, Severity>;
  /** How many open conversations there are, by item. */
  comments(): ReadonlyMap<string, number>;
  selection(): ReadonlySet<string>;
  connectFrom(): string | null;
}

/** The marks of an open board. */
export function createStageMarks({ board, presence, derived, view }: BoardSession): StageMarks {
  let people: ReadonlyMap<string, readonly PersonMark[]> = new Map();
  let severities: ReadonlyMap<string, Severity> = new Map();
  let comments: ReadonlyMap<string, number> = new Map();
  let selection: ReadonlySet<string> = new Set();
  let connectFrom: string | null = null;
  return {
    take: () => {
      const state = view.getState();
      const nextPeople = marksOfOthers(presence.getOthers(), people);
      const { severityOf } = derived.getState();
      const nextComments = openThreadCounts(board.getSnapshot().comments);
      const changed = new Set<string>();
      noteDifferences(changed, people, nextPeople);
      noteDifferences(changed, severities, severityOf);
      noteDifferences(changed, comments, nextComments);
      for (const id of selection) if (!state.selection.has(id)) changed.add(id);
      for (const id of state.selection) if (!selection.has(id)) changed.add(id);
      if (connectFrom !== state.connectFrom) {
        for (const id of [connectFrom, state.connectFrom]) if (id !== null) changed.add(id);
      }
      people = nextPeople;
      severities = severityOf;
      comments = nextComments;
      ({ selection, connectFrom } = state);
      return changed;
    },
    people: () => people,
    severities: () => severities,
    comments: () => comments,
    selection: () => selection,
    connectFrom: () => connectFrom,
  };
}

function noteDifferences<T>(
  changed: Set<string>,
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
): void {
  if (a === b) return;
  for (const [id, value] of a) if (b.get(id) !== value) changed.add(id);
  for (const id of b.keys()) if (!a.has(id)) changed.add(id);
}
