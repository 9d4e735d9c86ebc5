import { useSyncExternalStore } from 'react';

/** Widths below which there is room for one thing only, as in the styles. */
const query = '(width < 640px)';

/** Whether the window is as narrow as a phone. */
export function isPhone(): boolean {
  return matchMedia(query).matches;
}

/** Whether the window is as narrow as a phone; follows as it is turned. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(listen, isPhone);
}

function listen(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
