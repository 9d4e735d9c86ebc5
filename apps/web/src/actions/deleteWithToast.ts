import { commands } from '@symbiomap/document';
import { findRecord, type TableName } from '@symbiomap/domain';
import { toast } from '../ui/toasts.tsx';
import type { ActionContext } from './action.ts';
import { countedItems } from './countedItems.ts';

/** Deletes items, companies with all that hangs on them, says what went and offers to take it back. */
export function deleteWithToast(
  { session, translate }: Pick<ActionContext, 'session' | 'translate'>,
  ids: readonly string[],
): void {
  const { board, rights, view } = session;
  const before = board.getSnapshot();
  // What stays keeps what hangs on it, one's own too.
  board.execute(commands['items.delete'], { ids: rights.changeable(before, ids) });
  const after = board.getSnapshot();
  // Counted by what is gone: what somebody may not delete stays, and so do others' flows.
  const gone = (table: TableName) => before[table].size - after[table].size;
  const kept = ids.filter((id) => findRecord(after, id) !== null);
  view.getState().select(kept);
  const items = countedItems(translate, gone);
  const resources = gone('resources');
  if (items === '' && resources === 0) return;
  const deleted =
    resources > 0
      ? translate('selection.deletedResource')
      : translate('selection.deleted', { items });
  const stays = kept.length > 0 ? [translate('selection.kept', { count: kept.length })] : [];
  toast({
    text: [deleted, ...stays].join('. '),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
}
