import { commentThreads } from '@symbiomap/domain';
import { MessageSquare } from 'lucide-react';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { OpenButton } from '../../ui/OpenButton.tsx';
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
    <span className={styles.place}>
      <OpenButton
        icon={MessageSquare}
        label={translate('comment.openList', { count })}
        isOpen={isOpen}
        onToggle={() => {
          if (isOpen) view.getState().closePanel();
          else view.getState().showPanel('comments');
        }}
      >
        {/* The space parts the two for those who hear them. */}
        <span className={styles.openName}>{translate('comment.title')} </span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </OpenButton>
    </span>
  );
}
