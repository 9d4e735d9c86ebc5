import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../features/home/HomePage.tsx';
import { LanguageProvider, useTranslate } from '../language/LanguageProvider.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { Notice } from './Notice.tsx';
import { loadBoardPage } from './openAhead.ts';
import { useTheme } from './useTheme.ts';

const BoardPage = lazy(loadBoardPage);

/** Looked at now and then. */
const VersionPage = lazy(() =>
  import('./VersionPage.tsx').then((module) => ({ default: module.VersionPage })),
);

/** The whole app. */
export function App() {
  useTheme();
  return (
    <LanguageProvider>
      <Pages />
    </LanguageProvider>
  );
}

function Pages() {
  const translate = useTranslate();
  return (
    <>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/b/:boardId/v/:versionId">
          {({ boardId, versionId }) => <KeyedVersionPage boardId={boardId} versionId={versionId} />}
        </Route>
        <Route path="/b/:boardId">{({ boardId }) => <KeyedBoardPage boardId={boardId} />}</Route>
        <Route>
          <Notice title={translate('notice.noPage')} message={translate('notice.noPageWords')} />
        </Route>
      </Switch>
      <Toasts closeLabel={translate('app.close')} />
    </>
  );
}

/** The key of a board stands in the fragment, which never travels to a server. */
function KeyedBoardPage({ boardId }: { readonly boardId: string }) {
  const key = useSyncExternalStore(onAddressChange, () => location.hash.slice(1));
  return (
    <Suspense fallback={null}>
      <BoardPage key={`${boardId}#${key}`} boardId={boardId} boardKey={key} />
    </Suspense>
  );
}

/** The router tells of its own moves by the last two. */
const addressEvents = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

/** A version is looked at by the same link. */
function KeyedVersionPage(place: { readonly boardId: string; readonly versionId: string }) {
  const key = useSyncExternalStore(onAddressChange, () => location.hash.slice(1));
  return (
    <Suspense fallback={null}>
      <VersionPage key={`${place.versionId}#${key}`} {...place} boardKey={key} />
    </Suspense>
  );
}

function onAddressChange(listener: () => void): () => void {
  for (const event of addressEvents) addEventListener(event, listener);
  return () => {
    for (const event of addressEvents) removeEventListener(event, listener);
  };
}
