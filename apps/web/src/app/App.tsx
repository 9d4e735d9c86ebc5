import { useSyncExternalStore } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../features/home/HomePage.tsx';
import { LanguageProvider, useTranslate } from '../language/LanguageProvider.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { Notice } from './Notice.tsx';
import { laterPage } from './laterPage.ts';
import { boardPage } from './openAhead.ts';
import { PageGuard } from './PageGuard.tsx';
import { useTheme } from './useTheme.ts';

/** Looked at now and then. */
const versionPage = laterPage(() =>
  import('./VersionPage.tsx').then((module) => module.VersionPage),
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
      <PageGuard>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/b/:boardId/v/:versionId">
            {({ boardId, versionId }) => (
              <KeyedVersionPage boardId={boardId} versionId={versionId} />
            )}
          </Route>
          <Route path="/b/:boardId">{({ boardId }) => <KeyedBoardPage boardId={boardId} />}</Route>
          <Route>
            <Notice title={translate('notice.noPage')} message={translate('notice.noPageWords')} />
          </Route>
        </Switch>
      </PageGuard>
      <Toasts closeLabel={translate('app.close')} />
    </>
  );
}

/** The key of a board stands in the fragment, which never travels to a server. */
function KeyedBoardPage({ boardId }: { readonly boardId: string }) {
  const key = useSyncExternalStore(onAddressChange, () => location.hash.slice(1));
  return <boardPage.Page key={`${boardId}#${key}`} boardId={boardId} boardKey={key} />;
}

/** The router tells of its own moves by the last two. */
const addressEvents = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

/** A version is looked at by the same link. */
function KeyedVersionPage(place: { readonly boardId: string; readonly versionId: string }) {
  const key = useSyncExternalStore(onAddressChange, () => location.hash.slice(1));
  return <versionPage.Page key={`${place.versionId}#${key}`} {...place} boardKey={key} />;
}

function onAddressChange(listener: () => void): () => void {
  for (const event of addressEvents) addEventListener(event, listener);
  return () => {
    for (const event of addressEvents) removeEventListener(event, listener);
  };
}
