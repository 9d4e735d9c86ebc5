import { useEffect, useState } from 'react';

/** What comes when somebody first asks for it. */
type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly content: T }
  | { readonly state: 'failed'; tryAgain(): void };

/** Fetches by `load`, which is always the same function; where it does not come, it can be tried again. */
export function useFetched<T>(load: () => Promise<T>): Fetched<T> {
  const [fetched, setFetched] = useState<{ readonly content: T } | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (fetched !== 'waiting') return;
    let isCurrent = true;
    load().then(
      (content) => {
        if (isCurrent) setFetched({ content });
      },
      () => {
        if (isCurrent) setFetched('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [fetched, load]);

  if (fetched === 'waiting') return { state: 'waiting' };
  if (fetched === 'failed') return { state: 'failed', tryAgain: () => setFetched('waiting') };
  return { state: 'here', content: fetched.content };
}
