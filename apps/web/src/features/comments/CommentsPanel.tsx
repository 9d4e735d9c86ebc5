import { commentThreads, type BoardSnapshot, type CommentThread } from '@symbiomap/domain';
import { ChevronDown, ChevronUp, MessagesSquare } from 'lucide-react';
import { Button as AriaButton, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { stepThread } from './commentActions.ts';
import styles from './comments.module.css';
import { goToThread } from './goToThread.ts';
import { itemWords } from './itemWords.ts';
import { Thread } from './Thread.tsx';
import { threadsIn } from './threadsIn.ts';
import { useReading } from './useUnread.ts';

const filters = ['open', 'resolved'] as const;
const nothingIn = { open: 'comment.noneOpen', resolved: 'comment.noneResolved' } as const;

/** All that was said on the board, newest first, and the way from one to the next. */
export function CommentsPanel() {
  const context = useActionContext();
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const filter = useView((state) => state.threadFilter);
  const shown = useView((state) => state.shownThread);
  const all = commentThreads(board.comments);
  const threads = threadsIn(all, filter);
  const news = useReading(threads);
  const at = threads.findIndex(({ id }) => id === shown);

  if (all.length === 0) {
    return (
      <div className={styles.empty}>
        <MessagesSquare size={28} strokeWidth={1.75} aria-hidden />
        <p>{translate('comment.none')}</p>
      </div>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <ToggleButtonGroup
          className={styles.filters ?? ''}
          aria-label={translate('comment.filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter]}
        >
          {filters.map((one) => (
            <ToggleButton
              key={one}
              id={one}
              className={styles.filter ?? ''}
              onPress={() => context.session.view.getState().setThreadFilter(one)}
            >
              {translate(`comment.${one}Count`, { count: threadsIn(all, one).length })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <div className={styles.steps}>
          {at >= 0 && (
            <span className={styles.place}>
              {translate('comment.place', { place: at + 1, count: threads.length })}
            </span>
          )}
          <IconButton
            icon={ChevronUp}
            label={translate('comment.previous')}
            isDisabled={threads.length === 0}
            onPress={() => stepThread(context, -1)}
          />
          <IconButton
            icon={ChevronDown}
            label={translate('comment.next')}
            isDisabled={threads.length === 0}
            onPress={() => stepThread(context, 1)}
          />
        </div>
      </div>
      {threads.length === 0 && <p className={styles.none}>{translate(nothingIn[filter])}</p>}
      <ul className={styles.threads} aria-label={translate('comment.title')}>
        {threads.map((thread) => (
          <Thread
            key={thread.id}
            thread={thread}
            isCurrent={thread.id === shown}
            isNew={news.has(thread.id)}
            heading={<About thread={thread} board={board} />}
          />
        ))}
      </ul>
    </div>
  );
}

function About({
  thread,
  board,
}: {
  readonly thread: CommentThread;
  readonly board: BoardSnapshot;
}) {
  const context = useActionContext();
  const translate = useTranslate();
  const item = itemWords(board, thread.on, translate);
  return (
    <h3 className={styles.item}>
      <AriaButton className={styles.goTo ?? ''} onPress={() => goToThread(context, thread)}>
        {item}
      </AriaButton>
    </h3>
  );
}
