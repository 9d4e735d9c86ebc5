import {
  severities,
  type BoardChecker,
  type CheckOptions,
  type Findings,
  type Severity,
} from '@symbiomap/consistency';
import type { BoardDocument } from '@symbiomap/document';
import { graphOf, type BoardGraph, type BoardSnapshot } from '@symbiomap/domain';
import { createStore, type StoreApi } from 'zustand';
import { usePreferences } from '../state/preferences.ts';
import { isSameButPlaces } from './isSameButPlaces.ts';

/** What is computed from a board and never stored: its graph and its findings. */
export interface DerivedBoard {
  readonly graph: BoardGraph;
  readonly findings: Findings['open'];
  /** What somebody looked at and let be. */
  readonly excepted: Findings['excepted'];
  /**
   * The gravest error or warning of each item. Hints stay in the list, and so does what is said of many at once: it is
   * about the board, and the map would be full of marks.
   */
  readonly severityOf: ReadonlyMap<string, Severity>;
}

/** A finding that names more is about the board. */
const mostMarked = 6;

function derive(board: BoardDocument, checker: BoardChecker | null): DerivedBoard {
  if (checker === null) return unchecked(board);
  const graph = graphOf(board.getSnapshot());
  const { open: findings, excepted } = checker.check(graph);
  const severityOf = new Map<string, Severity>();
  for (const { severity, items } of findings) {
    if (severity === 'hint' || items.length > mostMarked) continue;
    for (const item of items) {
      const known = severityOf.get(item);
      const isGraver =
        known === undefined || severities.indexOf(severity) < severities.indexOf(known);
      if (isGraver) severityOf.set(item, severity);
    }
  }
  return { graph, findings, excepted, severityOf };
}

type CreateChecker = (options: CheckOptions) => BoardChecker;

/** The rules are a large part of the code, and not needed for the first paint. */
async function fetchChecker(): Promise<CreateChecker> {
  return (await import('@symbiomap/consistency/checker')).createBoardChecker;
}

/** How long is waited before code that did not come is asked for again. */
const retryMs = 3_000;

function unchecked(board: BoardDocument): DerivedBoard {
  return { graph: graphOf(board.getSnapshot()), findings: [], excepted: [], severityOf: new Map() };
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
 * burst of edits is computed once. There are no findings until the code of the rules is fetched. `stop` ends it.
 */
export function followBoard(
  board: BoardDocument,
  fetchCode: () => Promise<CreateChecker> = fetchChecker,
): {
  readonly store: StoreApi<DerivedBoard>;
  stop(): void;
} {
  // A board that has content already is painted first, and checked then.
  const store = createStore<DerivedBoard>()(() => unchecked(board));
  let createChecker: CreateChecker | null = null;
  let checker: BoardChecker | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let derivedFrom: BoardSnapshot | null = null;
  let last: Derivation = { startMs: 0, endMs: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moveTimer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    clearTimeout(moveTimer);
    moveTimer = undefined;
    derivedFrom = board.getSnapshot();
    const startMs = performance.now();
    const next = derive(board, checker);
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
  const renewChecker = () => {
    checker = createChecker?.({ language: usePreferences.getState().language }) ?? null;
    take();
  };
  const fetchRules = () => {
    fetchCode().then(
      (create) => {
        if (isStopped) return;
        createChecker = create;
        renewChecker();
      },
      () => {
        if (!isStopped) retryTimer = setTimeout(fetchRules, retryMs);
      },
    );
  };
  timer = setTimeout(() => {
    look();
    fetchRules();
  }, settleMs);
  const stopListening = board.subscribe(() => {
    timer ??= setTimeout(look, paceOf(last, performance.now()));
  });
  const stopListeningToLanguage = usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) renewChecker();
  });
  return {
    store,
    stop: () => {
      isStopped = true;
      clearTimeout(retryTimer);
      stopListening();
      stopListeningToLanguage();
      clearTimeout(timer);
      clearTimeout(moveTimer);
    },
  };
}
