import { commands } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import { toast } from '../ui/toasts.tsx';
import type { ActionContext } from './action.ts';

/** Merges a board file in, says what came of it and offers to take it back. */
export function importWithToast(
  { session, canvas, translate }: ActionContext,
  file: BoardSnapshot,
): void {
  const { board } = session;
  const { created, edited } = board.execute(commands['board.import'], { file });
  toast({
    text: translate('boardMenu.imported', { created: created.length, edited: edited.length }),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
  requestAnimationFrame(() => canvas.fit());
}
