import type { MessageKey } from '@symbiomap/i18n';
import type { ActionContext } from './action.ts';

/** Why nothing can be added here. */
export function whyNotAdd({ session }: ActionContext): MessageKey | null {
  return session.rights.mayAdd() ? null : 'rights.onlyLooking';
}

/** Why nothing can be said here. */
export function whyNotComment({ session }: ActionContext): MessageKey | null {
  return session.rights.mayWrite() ? null : 'rights.onlyLooking';
}

/** Why nothing can be done with what is selected: nothing is. */
export function whyNotSelected({ session }: ActionContext): MessageKey | null {
  return session.view.getState().selection.size > 0 ? null : 'action.selectFirst';
}

/** Those of the selected items that this person may change. */
export function changeableSelection({
  session: { board, rights, view },
}: ActionContext): readonly string[] {
  return rights.changeable(board.getSnapshot(), view.getState().selection);
}

/** Why what is selected cannot be changed. */
export function whyNotChange(context: ActionContext): MessageKey | null {
  if (!context.session.rights.mayWrite()) return 'rights.onlyLooking';
  const obstacle = whyNotSelected(context);
  if (obstacle !== null) return obstacle;
  return changeableSelection(context).length > 0 ? null : 'action.notChangeable';
}
