import { commentThreads } from '@symbiomap/domain';
import { useId } from 'react';
import { useBoard, useRights, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { CommentField } from './CommentField.tsx';
import styles from './comments.module.css';
import { Thread } from './Thread.tsx';
import { useCommentEdits } from './useCommentEdits.ts';
import { useReading } from './useUnread.ts';

/** What was said about one item, what is open first, and a field to say more. */
export function ItemComments({ id }: { readonly id: string }) {
  const { view } = useSession();
  const translate = useTranslate();
  const edits = useCommentEdits();
  const mayComment = useRights().mayWrite();
  const comments = useBoard((board) => board.comments);
  const draft = useView((state) => state.commentDrafts.get(id) ?? '');
  const headingId = useId();
  const here = commentThreads(comments).filter(({ on }) => on === id);
  const threads = [
    ...here.filter(({ isResolved }) => !isResolved),
    ...here.filter(({ isResolved }) => isResolved),
  ];
  const news = useReading(threads);

  return (
    <section className={styles.about} aria-labelledby={headingId} data-anchor={`${id}.comments`}>
      <h3 id={headingId} className={styles.heading}>
        {translate('comment.title')}
      </h3>
      {threads.length > 0 && (
        <ul className={styles.threads}>
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} isNew={news.has(thread.id)} />
          ))}
        </ul>
      )}
      {mayComment ? (
        <CommentField
          label={translate('comment.new')}
          placeholder={translate('comment.newPlaceholder')}
          send={translate('comment.send')}
          anchor={`${id}.newComment`}
          text={draft}
          onText={(text) => view.getState().draftComment(id, text)}
          onSend={(text) => {
            edits.add(id, text);
            view.getState().draftComment(id, '');
          }}
        />
      ) : (
        threads.length === 0 && <p className={styles.none}>{translate('comment.noneHere')}</p>
      )}
    </section>
  );
}
