import type { Awareness } from 'y-protocols/awareness.js';
import { fitPresence, readPresence, type PresenceState } from './presenceState.ts';
import { isSameJson } from './sameJson.ts';

/** What another connection shows. One person with two tabs is two of them. */
export interface OtherPresence extends PresenceState {
  readonly clientId: number;
}

/** Who else is here, and what they see of this person. */
export interface Presence {
  /**
   * Changes parts of what the others see. Nothing is sent before `person` is known, nor when nothing changed.
   * Ids and names too long or too many are cut.
   */
  setOwn(part: Partial<PresenceState>): void;
  /** Everyone else. The same list, and the same entries, until something about them changes. */
  getOthers(): readonly OtherPresence[];
  /** Calls back when the others changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Leaves, as far as the others see, and stops listening. */
  destroy(): void;
}

/** A typed and checked view of an awareness instance; states that make no sense are passed over. */
export function openPresence(awareness: Awareness): Presence {
  const listeners = new Set<() => void>();
  const known = new Map<number, OtherPresence>();
  let others: readonly OtherPresence[] = [];
  let own: Partial<PresenceState> = {};

  const reread = (clientId: number) => {
    const state = clientId === awareness.clientID ? null : readPresence(stateOf(clientId));
    const before = known.get(clientId);
    if (state === null) return known.delete(clientId);
    const other = { ...state, clientId };
    if (isSameJson(before, other)) return false;
    known.set(clientId, other);
    return true;
  };
  const stateOf = (clientId: number): unknown => awareness.getStates().get(clientId);
  const react = (change: { added: number[]; updated: number[]; removed: number[] }) => {
    const touched = [...change.added, ...change.updated, ...change.removed];
    if (touched.map(reread).every((isChanged) => !isChanged)) return;
    others = [...known.values()];
    for (const listener of listeners) listener();
  };
  for (const clientId of awareness.getStates().keys()) reread(clientId);
  others = [...known.values()];
  awareness.on('change', react);

  return {
    setOwn: (part) => {
      own = { ...own, ...part };
      const state = readPresence(own);
      if (state === null) return;
      const fitting = fitPresence(state);
      if (!isSameJson(awareness.getLocalState(), fitting)) awareness.setLocalState({ ...fitting });
    },
    getOthers: () => others,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => {
      listeners.clear();
      awareness.off('change', react);
      awareness.setLocalState(null);
    },
  };
}
