import { commentThreads } from '@symbiomap/domain';
import { MessageSquare } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './comments.module.css';
import { threadsIn } from './threadsIn.ts';

/** Opens the list of all comments; tells how many conversations are open. */
export function CommentsButton() {
  const { view } = useSession();
  const translate = useTranslate();
  const comments = useBoard((board) => board.comments);
  const count = threadsIn(commentThreads(comments), 'open').length;
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'comments');
  return (
    <Button
      className={styles.open ?? ''}
      aria-expanded={isOpen}
      aria-label={translate('comment.openList', { count })}
      onPress={() => {
        if (isOpen) view.getState().closePanel();
        else view.getState().showPanel('comments');
      }}
    >
      <MessageSquare size={16} aria-hidden />
      {/* The space parts the two for those who hear them. */}
      <span className={styles.openName}>{translate('comment.title')} </span>
      {count > 0 && <span className={styles.count}>{count}</span>}
    </Button>
  );
}
