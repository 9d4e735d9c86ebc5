import { checkBoard, severities, type Finding, type Severity } from '@symbiomap/consistency';
import type { BoardDocument } from '@symbiomap/document';
import { graphOf, type BoardGraph } from '@symbiomap/domain';
import { createStore, type StoreApi } from 'zustand';
import { usePreferences } from '../state/preferences.ts';

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

/** Shorter than anybody notices, longer than one frame. */
const settleMs = 60;

/**
 * Keeps what is derived from a board up to date. It follows a moment after the board, off the paint path: a
 * burst of edits is computed once. `stop` ends it.
 */
export function followBoard(board: BoardDocument): {
  readonly store: StoreApi<DerivedBoard>;
  stop(): void;
} {
  const store = createStore<DerivedBoard>()(() => derive(board));
  let timer: ReturnType<typeof setTimeout> | null = null;
  const follow = () => {
    timer ??= setTimeout(() => {
      timer = null;
      store.setState(derive(board), true);
    }, settleMs);
  };
  const stopListening = board.subscribe(follow);
  const stopListeningToLanguage = usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) follow();
  });
  return {
    store,
    stop: () => {
      stopListening();
      stopListeningToLanguage();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
