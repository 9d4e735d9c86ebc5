import type { CloseReason } from '@symbiomap/protocol';
import { unsentChangeOf } from '@symbiomap/replica';
import { useMemo } from 'react';
import type { Leftover } from '../board/leftovers.ts';
import { useConnection, useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Notice } from './Notice.tsx';
import { UnsentNotice } from './UnsentNotice.tsx';

/** What stops the work on an open board: the server said no, or the board is another one than this device knew. */
export function BoardNotices({
  leftover,
  isOutdated,
  onLoadAfresh,
  onForgetLeftover,
}: {
  readonly leftover: Leftover | null;
  readonly isOutdated: boolean;
  onLoadAfresh(): void;
  onForgetLeftover(): void;
}) {
  const translate = useTranslate();
  const { replica } = useSession();
  const closed = useConnection((connection) => connection.closed);
  // Nothing changes any more once the line is closed: what is unsent then is all there is.
  const refused = useMemo(
    () => (closed === null || closed === 'clientTooOld' ? null : unsentChangeOf(replica)),
    [closed, replica],
  );

  // "Too old" is asked about first: the board may have been restored, and is opened anew then.
  if (closed !== null && (closed !== 'clientTooOld' || isOutdated)) {
    if (refused === null) {
      const title = translate('notice.stopped');
      return <Notice title={title} message={translate(`notice.${closed}`)} isOverBoard />;
    }
    const isBoardThere = closed !== 'unknownKey' && closed !== 'noSuchBoard';
    return (
      <UnsentNotice
        title={translate('unsent.notTaken')}
        message={translate(`unsent.because.${because(closed)}`)}
        change={refused}
        goOn={isBoardThere ? 'loadAfresh' : 'forget'}
        isOverBoard
        onDone={onLoadAfresh}
        onRetry={closed === 'tooFast' ? () => location.reload() : undefined}
      />
    );
  }
  if (leftover === null) return null;
  return (
    <UnsentNotice
      title={translate('unsent.restored')}
      message={translate('unsent.restoredWords')}
      change={leftover.change}
      goOn="close"
      isOverBoard
      onDone={onForgetLeftover}
    />
  );
}

const told = [
  'notAllowed',
  'malformed',
  'tooLarge',
  'tooFast',
  'unknownKey',
  'noSuchBoard',
] as const satisfies readonly CloseReason[];

/** The other reasons end no connection for good. */
function because(closed: CloseReason): (typeof told)[number] {
  return told.find((reason) => reason === closed) ?? 'notAllowed';
}
