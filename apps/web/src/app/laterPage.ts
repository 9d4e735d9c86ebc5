import { createElement, useEffect, useState, type ComponentType } from 'react';

/** A page whose code comes when it is wanted. */
export interface LaterPage<Props> {
  /** Fetches the code, once. */
  load(): Promise<unknown>;
  /** The page; nothing until its code is there. */
  readonly Page: ComponentType<Props>;
}

/**
 * A page that is loaded later. React's own way (`lazy`) holds a page that comes right after the first paint back for
 * a third of a second, so that nothing flickers; here there is nothing before it that could.
 */
export function laterPage<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LaterPage<Props> {
  let loading: Promise<unknown> | null = null;
  let page: ComponentType<Props> | null = null;
  const load = () =>
    (loading ??= fetch().then(
      (loaded) => {
        page = loaded;
      },
      (error: unknown) => {
        // The next visit tries again.
        loading = null;
        throw error;
      },
    ));
  return {
    load,
    Page: (props) => {
      const [shown, setShown] = useState(() => page);
      useEffect(() => {
        let isCurrent = true;
        void load().then(() => {
          if (isCurrent) setShown(() => page);
        });
        return () => {
          isCurrent = false;
        };
      }, []);
      return shown === null ? null : createElement(shown, props);
    },
  };
}
