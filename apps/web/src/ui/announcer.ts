import { createStore } from 'zustand';

/** Spoken at most so often: a key that is held down would drown the rest. */
const quietMs = 500;

/** What is spoken politely to those who do not see what happened. */
export const announcements = createStore<{ readonly text: string }>()(() => ({ text: '' }));

let waiting: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Says something politely. Of what comes while it is quiet only the last is said. */
export function announce(text: string): void {
  if (timer !== null) {
    waiting = text;
    return;
  }
  announcements.setState({ text });
  timer = setTimeout(() => {
    timer = null;
    const next = waiting;
    waiting = null;
    if (next !== null) announce(next);
  }, quietMs);
}
