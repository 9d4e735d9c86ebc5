import { commands } from '@symbiomap/document';
import { toast } from '../ui/toasts.tsx';
import type { ActionContext } from './action.ts';

/** Deletes items, companies with all that hangs on them, says what went and offers to take it back. */
export function deleteWithToast(
  { session, translate }: Pick<ActionContext, 'session' | 'translate'>,
  ids: readonly string[],
): void {
  const { board, view } = session;
  const {
    companies = 0,
    flows = 0,
    resources = 0,
  } = board.execute(commands['items.delete'], {
    ids,
  });
  view.getState().select([]);
  if (companies + flows + resources === 0) return;
  toast({
    text:
      resources > 0
        ? translate('selection.deletedResource')
        : translate('selection.deleted', { companies, flows }),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
}
