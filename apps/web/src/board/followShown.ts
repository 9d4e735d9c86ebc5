import { shownItems } from '@symbiomap/scene';
import { createStore, type StoreApi } from 'zustand';
import type { ViewState, ViewStore } from '../state/viewState.ts';
import type { DerivedBoard } from './derivedBoard.ts';

/** What the map shows while a filter or a focus narrows it. */
export interface ShownItems {
  /** Companies and flows; `null`: all. */
  readonly ids: ReadonlySet<string> | null;
}

/**
 * Keeps what is shown up to date. What is selected or being named is shown whatever the filter says: nobody
 * deletes what they do not see, and what was just drawn does not vanish under the hand. A filter that is set
 * lets go of what it hides. `stop` ends it.
 */
export function followShown(
  derived: StoreApi<DerivedBoard>,
  view: ViewStore,
): { readonly store: StoreApi<ShownItems>; stop(): void } {
  const match = () => {
    const { filter, focus } = view.getState();
    return shownItems(derived.getState().graph, filter, focus);
  };
  let matches = match();
  const store = createStore<ShownItems>()(() => ({ ids: matches }));
  const tell = () => {
    const ids = withHeld(matches, view.getState(), derived.getState());
    if (ids !== store.getState().ids) store.setState({ ids });
  };
  const stopListening = derived.subscribe(() => {
    matches = match();
    tell();
  });
  const stopLooking = view.subscribe((now, before) => {
    if (now.filter !== before.filter || now.focus !== before.focus) {
      const kept = (matches = match());
      if (kept !== null) now.select([...now.selection].filter((id) => kept.has(id)));
      tell();
    } else if (now.selection !== before.selection || now.editing !== before.editing) tell();
  });
  return {
    store,
    stop: () => {
      stopListening();
      stopLooking();
    },
  };
}

function withHeld(
  matches: ReadonlySet<string> | null,
  { selection, editing }: ViewState,
  { graph }: DerivedBoard,
): ReadonlySet<string> | null {
  if (matches === null) return null;
  const held = new Set(selection);
  for (const id of [editing?.id, editing?.next]) if (id != null) held.add(id);
  for (const id of [...held]) {
    const flow = graph.board.flows.get(id);
    for (const end of [flow?.from, flow?.to]) if (end != null) held.add(end);
  }
  const isHeldShown = [...held].every((id) => matches.has(id));
  return isHeldShown ? matches : new Set([...matches, ...held]);
}
