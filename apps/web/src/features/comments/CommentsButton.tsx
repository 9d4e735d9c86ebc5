import { commentThreads } from '@symbiomap/domain';
import { MessageSquare } from 'lucide-react';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { OpenButton } from '../../ui/OpenButton.tsx';
import styles from './comments.module.css';
import { threadsIn } from './threadsIn.ts';
import { useUnread } from './useUnread.ts';

/** Opens the list of all comments; tells how many conversations are open. */
export function CommentsButton() {
  const { view } = useSession();
  const translate = useTranslate();
  const comments = useBoard((board) => board.comments);
  const threads = commentThreads(comments);
  const count = threadsIn(threads, 'open').length;
  const unread = useUnread();
  const news = threads.filter((thread) => thread.comments.some(({ id }) => unread.has(id))).length;
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'comments');
  return (
    <span className={styles.place}>
      <OpenButton
        icon={MessageSquare}
        label={translate('comment.openList', { count, news })}
        isOpen={isOpen}
        onToggle={() => {
          if (isOpen) view.getState().closePanel();
          else view.getState().showPanel('comments');
        }}
      >
        {/* The space parts the two for those who hear them. */}
        <span className={styles.openName}>{translate('comment.title')} </span>
        {count > 0 && <span className={styles.count}>{count}</span>}
        {news > 0 && (
          <span className={styles.news}>{translate('comment.news', { count: news })}</span>
        )}
      </OpenButton>
    </span>
  );
}
