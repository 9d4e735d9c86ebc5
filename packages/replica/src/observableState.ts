/** A value that others watch. */
export interface Observable<T> {
  readonly getState: () => T;
  /** Calls back after each change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value that its owner changes. */
export interface ObservableState<T> extends Observable<T> {
  /** Changes parts of it; says nothing when they are as they were. */
  set(part: Partial<T>): void;
}

/** Makes a value that others watch. */
export function observableState<T extends object>(initial: T): ObservableState<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (part) => {
      const next = { ...state, ...part };
      const keys = Object.keys(part) as (keyof T)[];
      if (keys.every((key) => Object.is(next[key], state[key]))) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
