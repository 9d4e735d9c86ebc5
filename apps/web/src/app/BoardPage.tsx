import type { Translate } from '@symbiomap/i18n';
import type { Role } from '@symbiomap/protocol';
import { useEffect, useState } from 'react';
import { ActionContextProvider } from '../actions/ActionContextProvider.tsx';
import type { RequestFailure } from '../board/request.ts';
import { SessionContext, useBoard, useRights, useView } from '../board/SessionContext.tsx';
import { BoardCanvas } from '../canvas/BoardCanvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Announcements } from '../ui/Announcements.tsx';
import { UnfinishedTexts } from '../ui/unfinishedTexts.ts';
import { useIsPhone } from '../ui/useIsPhone.ts';
import { BoardNotices } from './BoardNotices.tsx';
import { features } from './features.ts';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';
import { SkipToOutline } from './SkipToOutline.tsx';
import { UnsentNotice } from './UnsentNotice.tsx';
import { useAdmission } from './useAdmission.ts';
import { useContentAwaited } from './useContentAwaited.ts';
import { useMapFirst } from './useMapFirst.ts';
import { useRoleChange } from './useRoleChange.ts';
import { useFirstView } from './useFirstView.ts';
import styles from './boardPage.module.css';

const actions = features.flatMap((feature) => feature.actions ?? []);
const menu = features.flatMap((feature) => feature.menu ?? []);

/** A board, if the link opens it. */
export function BoardPage({
  boardId,
  boardKey,
}: {
  readonly boardId: string;
  readonly boardKey: string;
}) {
  const translate = useTranslate();
  const [unfinished] = useState(() => new Map<string, string>());
  const { admission, loadAfresh, forgetLeftover } = useAdmission(boardId, boardKey);

  if (admission.state === 'asking')
    return <p className={styles.waiting}>{translate('notice.opening')}</p>;
  if (admission.state === 'refused') {
    const title = translate('notice.notOpened');
    const message = explain(admission.problem, translate);
    if (admission.leftover === null) return <Notice title={title} message={message} />;
    return (
      <UnsentNotice
        title={title}
        message={message}
        change={admission.leftover.change}
        goOn="forget"
        onDone={() => void forgetLeftover()}
      />
    );
  }
  const { session, leftover, isOutdated, formerRole } = admission;
  return (
    <SessionContext value={session}>
      <UnfinishedTexts value={unfinished}>
        <CanvasProvider>
          <ActionContextProvider actions={actions} menu={menu}>
            <OpenBoard formerRole={formerRole} />
            <BoardNotices
              leftover={leftover}
              isOutdated={isOutdated}
              onLoadAfresh={() => void loadAfresh()}
              onForgetLeftover={() => void forgetLeftover()}
            />
          </ActionContextProvider>
        </CanvasProvider>
      </UnfinishedTexts>
    </SessionContext>
  );
}

/** Why a link opens nothing. What the server says of keys is meant for programs; people have a link. */
export function explain({ reason, status, message }: RequestFailure, translate: Translate): string {
  if (reason === 'unreachable') return translate('notice.unreachable');
  const isLinkWrong = status === 401 || status === 403 || status === 404;
  return isLinkWrong || message === null ? translate('notice.wrongLink') : message;
}

/** What stands round a map that many look at together. */
const onBigScreen = ['bigScreen', 'people', 'follow', 'filter', 'legend', 'notices'];

function OpenBoard({ formerRole }: { readonly formerRole: Role | null }) {
  const translate = useTranslate();
  useRoleChange(formerRole);
  return useContentAwaited() ? (
    <p className={styles.waiting}>{translate('notice.opening')}</p>
  ) : (
    <ShownBoard />
  );
}

function ShownBoard() {
  const translate = useTranslate();
  const mayAdd = useRights().mayAdd();
  const title = useBoard(({ board }) => board.title);
  const isOutlineOpen = useView((state) => state.isOutlineOpen);
  const isMapHidden = useIsPhone() && isOutlineOpen;
  const isBigScreen = useView((state) => state.isBigScreen);
  const isFrameDue = useMapFirst() || isMapHidden;
  useFirstView();
  useEffect(() => {
    document.title = title === '' ? translate('app.name') : `${title} · ${translate('app.name')}`;
  }, [title, translate]);

  return (
    <div className={styles.page} data-readonly={!mayAdd || undefined}>
      <SkipToOutline />
      <Announcements />
      {/* What lies under the outline is not there for the keyboard either. */}
      <div className={styles.map} inert={isMapHidden}>
        <BoardCanvas />
      </div>
      {isFrameDue &&
        (isBigScreen ? <Frame only={onBigScreen} /> : <Frame isMapHidden={isMapHidden} />)}
    </div>
  );
}
