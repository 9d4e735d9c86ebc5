import type { Language } from '@symbiomap/i18n';
import type { BoardFilter, MapLook } from '@symbiomap/scene';

/** How many flows away from a company one looks. */
export const stepChoices = [1, 2, 3] as const;
export type Steps = (typeof stepChoices)[number];

/** How a reader looks at the map at a moment. Nothing of it is kept. */
export interface ViewState {
  readonly language: Language;
  /** The company that is looked at. */
  readonly focus: string | null;
  /** How far its neighbours are lit. */
  readonly steps: Steps;
  readonly search: string;
  /** What is asked for in the legend. */
  readonly filter: BoardFilter;
  /** What colours and widths tell. */
  readonly look: MapLook;
}

/** Holds the view and tells who listens when it changes. */
export interface ViewStore {
  get(): ViewState;
  set(change: Partial<ViewState>): void;
  onChange(listener: (next: ViewState, former: ViewState) => void): void;
}

/** A store for the view, from a first state on. */
export function createViewStore(first: ViewState): ViewStore {
  let state = first;
  const listeners: ((next: ViewState, former: ViewState) => void)[] = [];
  return {
    get: () => state,
    set: (change) => {
      const former = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, former);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
