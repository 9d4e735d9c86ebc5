import { useEffect, useState } from 'react';
import { ActionContextProvider } from '../actions/ActionContextProvider.tsx';
import { fetchAccess } from '../board/boardApi.ts';
import type { BoardSession } from '../board/boardSession.ts';
import { fetchVersion, fetchVersions } from '../board/historyApi.ts';
import type { RequestFailure } from '../board/request.ts';
import { SessionContext } from '../board/SessionContext.tsx';
import { openVersionSession } from '../board/versionSession.ts';
import { BoardCanvas } from '../canvas/BoardCanvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { usePreferences } from '../state/preferences.ts';
import { explain } from './BoardPage.tsx';
import { features } from './features.ts';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';
import { useFirstView } from './useFirstView.ts';
import { VersionBanner, type ShownVersion } from './VersionBanner.tsx';
import styles from './boardPage.module.css';

/** What makes sense where nothing can be changed and nobody else is. */
const looking = [
  'viewport',
  'find',
  'filter',
  'outline',
  'legend',
  'findings',
  'companies',
  'flows',
  'resources',
];
const actions = features.flatMap(({ id, actions: own }) =>
  looking.includes(id) ? (own ?? []) : [],
);

type Opened =
  | { readonly state: 'asking' }
  | { readonly state: 'refused'; readonly problem: RequestFailure }
  | { readonly state: 'open'; readonly session: BoardSession; readonly version: ShownVersion };

/** A board as it was, to be looked at and gone back to. */
export function VersionPage({
  boardId,
  boardKey,
  versionId,
}: {
  readonly boardId: string;
  readonly boardKey: string;
  readonly versionId: string;
}) {
  const translate = useTranslate();
  const opened = useVersion(boardId, boardKey, versionId);
  if (opened.state === 'asking')
    return <p className={styles.waiting}>{translate('notice.opening')}</p>;
  if (opened.state === 'refused')
    return (
      <Notice
        title={translate('versions.notOpened')}
        message={explain(opened.problem, translate)}
      />
    );
  return (
    <SessionContext value={opened.session}>
      <CanvasProvider>
        <ActionContextProvider actions={actions}>
          <OpenVersion version={opened.version} />
        </ActionContextProvider>
      </CanvasProvider>
    </SessionContext>
  );
}

function OpenVersion({ version }: { readonly version: ShownVersion }) {
  useFirstView();
  return (
    <div className={styles.page} data-readonly data-version>
      <BoardCanvas />
      <Frame only={looking} />
      <VersionBanner version={version} />
    </div>
  );
}

function useVersion(boardId: string, key: string, versionId: string): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'asking' });
  useEffect(() => {
    let isOver = false;
    let session: BoardSession | null = null;
    const open = async () => {
      const { language, personId, personSecret } = usePreferences.getState();
      const asking = { boardId, key, language };
      const [access, versions, board] = await Promise.all([
        fetchAccess(boardId, key, language),
        fetchVersions(asking),
        fetchVersion(asking, versionId),
      ]);
      if (isOver) return;
      const problem = [access, versions, board].find((answer) => !answer.ok)?.problem;
      if (problem !== undefined) setOpened({ state: 'refused', problem });
      if (!access.ok || !versions.ok || !board.ok) return;
      const { role, epoch } = access.value;
      const entry = versions.value.versions.find(({ id }) => id === versionId);
      const version = { id: versionId, title: entry?.title ?? null, at: entry?.at ?? null };
      session = openVersionSession(
        { boardId, key, role, epoch, personId, personSecret },
        board.value,
      );
      setOpened({ state: 'open', session, version });
    };
    void open();
    return () => {
      isOver = true;
      void session?.close();
    };
  }, [boardId, key, versionId]);
  return opened;
}
