/** A value outside React that tells who listens when it is set to another. */
export interface Signal<T> {
  get(): T;
  /** Setting the same value tells nobody. */
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function createSignal<T>(first: T): Signal<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Something that happens, told to who listens at that moment. */
export interface Announcer<T> {
  tell(value: T): void;
  subscribe(listener: (value: T) => void): () => void;
}

export function createAnnouncer<T>(): Announcer<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
