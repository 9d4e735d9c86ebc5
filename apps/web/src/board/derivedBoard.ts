import { checkBoard, severities, type Finding, type Severity } from '@symbiomap/consistency';
import type { BoardDocument } from '@symbiomap/document';
import { graphOf, type BoardGraph, type BoardSnapshot } from '@symbiomap/domain';
import { createStore, type StoreApi } from 'zustand';
import { usePreferences } from '../state/preferences.ts';
import { isSameButPlaces } from './isSameButPlaces.ts';

/** What is computed from a board and never stored: its graph and its findings. */
export interface DerivedBoard {
  readonly graph: BoardGraph;
  readonly findings: readonly Finding[];
  /** The gravest error or warning of each item; hints stay in the list, or the map would be full of marks. */
  readonly severityOf: ReadonlyMap<string, Severity>;
}

function derive(board: BoardDocument): DerivedBoard {
  const { language } = usePreferences.getState();
  const graph = graphOf(board.getSnapshot());
  const findings = checkBoard(graph, { language });
  const severityOf = new Map<string, Severity>();
  for (const { severity, items } of findings) {
    if (severity === 'hint') continue;
    for (const item of items) {
      const known = severityOf.get(item);
      const isGraver =
        known === undefined || severities.indexOf(severity) < severities.indexOf(known);
      if (isGraver) severityOf.set(item, severity);
    }
  }
  return { graph, findings, severityOf };
}

function unchecked(board: BoardDocument): DerivedBoard {
  return { graph: graphOf(board.getSnapshot()), findings: [], severityOf: new Map() };
}

/** Shorter than anybody notices, longer than a frame in which a large board is painted. */
export const settleMs = 120;
/** While a large board goes on changing, deriving takes no more than one part in so many of the time. */
const timesAsLong = 10;
/** What has only moved is taken in once it lies still: no finding comes of it. */
export const movedMs = 1_000;

/** When deriving was last done, by the clock of `performance.now()`. */
interface Derivation {
  readonly startMs: number;
  readonly endMs: number;
}

/** How long a change waits that comes at a moment: a little after quiet, longer while one follows on another. */
export function paceOf({ startMs, endMs }: Derivation, nowMs: number): number {
  return Math.max(settleMs, endMs + (endMs - startMs) * timesAsLong - nowMs);
}

/**
 * Keeps what is derived from a board up to date. It follows a moment after the board, off the paint path: a
 * burst of edits is computed once. `stop` ends it.
 */
export function followBoard(board: BoardDocument): {
  readonly store: StoreApi<DerivedBoard>;
  stop(): void;
} {
  // A board that has content already is painted first, and checked then.
  const store = createStore<DerivedBoard>()(() => unchecked(board));
  let derivedFrom: BoardSnapshot | null = null;
  let last: Derivation = { startMs: 0, endMs: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moveTimer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    clearTimeout(moveTimer);
    moveTimer = undefined;
    derivedFrom = board.getSnapshot();
    const startMs = performance.now();
    const next = derive(board);
    last = { startMs, endMs: performance.now() };
    store.setState(next, true);
  };
  const look = () => {
    timer = undefined;
    clearTimeout(moveTimer);
    const isMoved = derivedFrom !== null && isSameButPlaces(derivedFrom, board.getSnapshot());
    if (isMoved) moveTimer = setTimeout(take, movedMs);
    else take();
  };
  timer = setTimeout(look, settleMs);
  const stopListening = board.subscribe(() => {
    timer ??= setTimeout(look, paceOf(last, performance.now()));
  });
  const stopListeningToLanguage = usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) take();
  });
  return {
    store,
    stop: () => {
      stopListening();
      stopListeningToLanguage();
      clearTimeout(timer);
      clearTimeout(moveTimer);
    },
  };
}
