import type { CommentThread } from '@symbiomap/domain';
import { Check, Reply, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRights, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { authorOf } from './authorOf.ts';
import { CommentField } from './CommentField.tsx';
import { CommentLine } from './CommentLine.tsx';
import styles from './comments.module.css';
import { useCommentEdits } from './useCommentEdits.ts';

/** A conversation: what was said, and what can be done with it. */
export function Thread({
  thread,
  heading,
  isCurrent = false,
  isNew = false,
}: {
  readonly thread: CommentThread;
  /** What it is about, where that is not said beside it. */
  readonly heading?: ReactNode;
  /** Whether it was gone to last. */
  readonly isCurrent?: boolean;
  /** Whether it had something that was not seen here before. */
  readonly isNew?: boolean;
}) {
  const { ticket, view } = useSession();
  const translate = useTranslate();
  const rights = useRights();
  const edits = useCommentEdits();
  const draftKey = `${thread.id}.reply`;
  const draft = useView((state) => state.commentDrafts.get(draftKey) ?? '');
  const [isReplying, setIsReplying] = useState(draft !== '');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  const { head, isResolved } = thread;
  const mayResolve = rights.obstacleTo('comments', head) === null;
  const stop = () => {
    view.getState().draftComment(draftKey, '');
    setIsReplying(false);
  };

  return (
    <li
      ref={item}
      className={styles.thread}
      data-resolved={isResolved || undefined}
      aria-current={isCurrent || undefined}
    >
      {isNew && <span className={styles.new}>{translate('comment.isNew')}</span>}
      {heading}
      <ul className={styles.comments}>
        {thread.comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} />
        ))}
      </ul>
      {rights.mayWrite() && !isReplying && (
        <div className={styles.doing}>
          <Button look="quiet" icon={Reply} onPress={() => setIsReplying(true)}>
            {translate('comment.reply')}
          </Button>
          <Button
            look="quiet"
            icon={isResolved ? RotateCcw : Check}
            isDisabled={!mayResolve}
            onPress={() => edits.resolve(thread, !isResolved)}
          >
            {translate(isResolved ? 'comment.reopen' : 'comment.resolve')}
          </Button>
        </div>
      )}
      {isReplying && (
        <CommentField
          label={translate('comment.reply')}
          placeholder={translate('comment.replyPlaceholder', {
            author: authorOf(head, ticket.personId, translate),
          })}
          send={translate('comment.send')}
          text={draft}
          isAtOnce
          onText={(text) => view.getState().draftComment(draftKey, text)}
          onCancel={stop}
          onSend={(text) => {
            edits.add(thread.on, text, thread.id);
            stop();
          }}
        />
      )}
    </li>
  );
}
