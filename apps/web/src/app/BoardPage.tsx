import type { Translate } from '@symbiomap/i18n';
import { may } from '@symbiomap/protocol';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { useEffect, useState } from 'react';
import { ActionContextProvider } from '../actions/ActionContextProvider.tsx';
import { openBoardSession, type BoardSession, type BoardTicket } from '../board/boardSession.ts';
import { SessionContext, useBoard, useConnection, useSession } from '../board/SessionContext.tsx';
import { fetchAccess, type RequestFailure } from '../board/boardApi.ts';
import { BoardCanvas } from '../canvas/BoardCanvas.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { usePreferences } from '../state/preferences.ts';
import { features } from './features.ts';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';
import { useFirstView } from './useFirstView.ts';
import styles from './boardPage.module.css';

const actions = features.flatMap((feature) => feature.actions ?? []);

type Admission =
  | { readonly state: 'asking' }
  | { readonly state: 'admitted'; readonly session: BoardSession }
  | { readonly state: 'refused'; readonly problem: RequestFailure };

/** An open board: asks what the link allows, then opens it. Without a network, a board that was here before opens too. */
export function BoardPage({
  boardId,
  boardKey,
}: {
  readonly boardId: string;
  readonly boardKey: string;
}) {
  const translate = useTranslate();
  const [admission, setAdmission] = useState<Admission>({ state: 'asking' });

  useEffect(() => {
    let isCurrent = true;
    let opened: BoardSession | null = null;
    const admit = (ticket: BoardTicket) => {
      opened = openBoardSession(ticket);
      setAdmission({ state: 'admitted', session: opened });
    };
    const ask = async () => {
      const { personId, recentBoards, rememberBoard, language } = usePreferences.getState();
      const access = await fetchAccess(boardId, boardKey, language);
      if (!isCurrent) return;
      const known = recentBoards.find((board) => board.id === boardId && board.key === boardKey);
      if (access.ok) {
        const { role, title } = access.value;
        rememberBoard({ id: boardId, title, role, key: boardKey, links: null });
        admit({ boardId, key: boardKey, role, personId });
      } else if (access.problem.reason === 'unreachable' && known !== undefined) {
        admit({ boardId, key: boardKey, role: known.role, personId });
      } else {
        setAdmission({ state: 'refused', problem: access.problem });
      }
    };
    void ask();
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [boardId, boardKey]);

  if (admission.state === 'asking')
    return <p className={styles.waiting}>{translate('notice.opening')}</p>;
  if (admission.state === 'refused') {
    return (
      <Notice
        title={translate('notice.notOpened')}
        message={explain(admission.problem, translate)}
      />
    );
  }
  return <OpenBoard session={admission.session} />;
}

/** Why a link opens nothing. What the server says of keys is meant for programs; people have a link. */
function explain({ reason, status, message }: RequestFailure, translate: Translate): string {
  if (reason === 'unreachable') return translate('notice.unreachable');
  const isLinkWrong = status === 401 || status === 403 || status === 404;
  return isLinkWrong || message === null ? translate('notice.wrongLink') : message;
}

function OpenBoard({ session }: { readonly session: BoardSession }) {
  return (
    <SessionContext value={session}>
      <CanvasProvider>
        <ActionContextProvider actions={actions}>
          <Admitted />
        </ActionContextProvider>
      </CanvasProvider>
    </SessionContext>
  );
}

function Admitted() {
  const translate = useTranslate();
  const { ticket } = useSession();
  const refusal = useConnection((connection) => connection.refusal);
  const title = useBoard(({ board }) => board.title);
  useFirstView();
  useEffect(() => {
    document.title = title === '' ? translate('app.name') : `${title} · ${translate('app.name')}`;
  }, [title, translate]);

  return (
    <div className={styles.page} data-readonly={!may(ticket.role, 'addRecords') || undefined}>
      <BoardCanvas />
      <Frame />
      {refusal !== null && (
        <Notice
          title={translate('notice.stopped')}
          message={translate(`notice.${refusal}`)}
          isOverBoard
        />
      )}
    </div>
  );
}
