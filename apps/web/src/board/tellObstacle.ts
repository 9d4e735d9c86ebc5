import { findRecord } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { toast } from '../ui/toasts.tsx';
import type { BoardSession } from './boardSession.ts';

/**
 * Says why something cannot be moved or deleted and, to those who may, offers to write about it instead. Says
 * nothing where nothing is in the way.
 */
export function tellObstacle(
  { board, rights, view }: Pick<BoardSession, 'board' | 'rights' | 'view'>,
  translate: Translate,
  id: string,
): void {
  const found = findRecord(board.getSnapshot(), id);
  if (found === null) return;
  const obstacle = rights.obstacleTo(found.table, found.record);
  if (obstacle === null) {
    if (found.record.locked === true) toast({ text: translate('rights.unlockFirst') });
    return;
  }
  toast({
    text: translate(`rights.${obstacle}`),
    ...(rights.mayWrite() && {
      action: {
        name: translate('comment.instead'),
        onPress: () => view.getState().commentOn(id),
      },
    }),
  });
}
