import { commentThreads } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { ChevronDown, ChevronUp, MessagesSquare, type LucideIcon } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { announce } from '../../ui/announcer.ts';
import { authorOf } from './authorOf.ts';
import { goToThread } from './goToThread.ts';
import { itemWords } from './itemWords.ts';
import { nextThread, threadsIn } from './threadsIn.ts';

/** Goes to the conversation after or before the one that was gone to last, round and round, and says which. */
export function stepThread(context: ActionContext, step: 1 | -1): void {
  const { session, translate } = context;
  const board = session.board.getSnapshot();
  const { shownThread, threadFilter, showPanel } = session.view.getState();
  const threads = threadsIn(commentThreads(board.comments), threadFilter);
  const next = nextThread(threads, shownThread, step);
  showPanel('comments');
  if (next === null) return;
  goToThread(context, next);
  announce(
    translate('comment.spoken', {
      place: threads.indexOf(next) + 1,
      count: threads.length,
      item: itemWords(board, next.on, translate),
      author: authorOf(next.head, session.ticket.personId, translate),
      text: next.head.text,
    }),
  );
}

function stepping(
  id: string,
  label: MessageKey,
  icon: LucideIcon,
  shortcut: Shortcut,
  step: 1 | -1,
): Action {
  return {
    id,
    label,
    icon,
    shortcuts: [shortcut],
    whyNot: () => null,
    run: (context) => stepThread(context, step),
  };
}

export const listAction: Action = {
  id: 'comment.list',
  label: 'comment.list',
  icon: MessagesSquare,
  shortcuts: ['Shift+C'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showPanel('comments'),
};

export const commentActions: readonly Action[] = [
  listAction,
  stepping('comment.next', 'comment.next', ChevronDown, 'Alt+PageDown', 1),
  stepping('comment.previous', 'comment.previous', ChevronUp, 'Alt+PageUp', -1),
];
