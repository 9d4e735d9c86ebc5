import { createElement, useEffect, useState, type ComponentType } from 'react';

/** A page whose code comes when it is wanted. */
export interface LaterPage<Props> {
  /** Fetches the code, once; where that fails, the page says so when it is shown. */
  load(): Promise<void>;
  /** The page; nothing until its code is there. Throws {@link PageNotLoaded} while rendering if it does not come. */
  readonly Page: ComponentType<Props>;
}

/** The code of a page did not come: no connection, or a server with a newer app. */
export class PageNotLoaded extends Error {}

/**
 * A page that is loaded later. React's own way (`lazy`) holds a page that comes right after the first paint back for
 * a third of a second, so that nothing flickers; here there is nothing before it that could.
 */
export function laterPage<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LaterPage<Props> {
  let loading: Promise<void> | null = null;
  let page: ComponentType<Props> | null = null;
  let failure: PageNotLoaded | null = null;
  const load = () =>
    (loading ??= fetch().then(
      (loaded) => {
        page = loaded;
        failure = null;
      },
      (cause: unknown) => {
        failure = new PageNotLoaded('The code of a page did not come.', { cause });
        // The next visit tries again.
        loading = null;
      },
    ));
  return {
    load,
    Page: (props) => {
      const [shown, setShown] = useState(() => ({ page, failure: null as PageNotLoaded | null }));
      useEffect(() => {
        let isCurrent = true;
        void load().then(() => {
          if (isCurrent) setShown({ page, failure });
        });
        return () => {
          isCurrent = false;
        };
      }, []);
      if (shown.failure !== null) throw shown.failure;
      return shown.page === null ? null : createElement(shown.page, props);
    },
  };
}
