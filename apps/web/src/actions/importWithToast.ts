import { commands } from '@symbiomap/document';
import { findRecord, type BoardSnapshot } from '@symbiomap/domain';
import { toast } from '../ui/toasts.tsx';
import type { ActionContext } from './action.ts';

/** Merges a board file in, says what came of it and offers to take it back. */
export function importWithToast(
  { session, canvas, translate }: ActionContext,
  file: BoardSnapshot,
): void {
  const { board } = session;
  const before = board.getSnapshot();
  const { created, edited } = board.execute(commands['board.import'], { file });
  const after = board.getSnapshot();
  // What somebody may not change stays as it was, and is not called updated.
  const hasChanged = (id: string) =>
    findRecord(before, id)?.record !== findRecord(after, id)?.record;
  const count = (ids: readonly string[]) => ids.filter(hasChanged).length;
  toast({
    text: translate('boardMenu.imported', { created: count(created), edited: count(edited) }),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
  requestAnimationFrame(() => canvas.fit());
}
