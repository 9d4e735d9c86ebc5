import { useSyncExternalStore } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useRights, useSession } from '../../board/SessionContext.tsx';
import { redoAction, undoAction } from './historyActions.ts';

/** Undo and redo. */
export function HistoryButtons() {
  const { history } = useSession().board;
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo);
  if (!useRights().mayWrite()) return null;
  return (
    <>
      <ActionButton action={undoAction} isEnabled={canUndo} />
      <ActionButton action={redoAction} isEnabled={canRedo} />
    </>
  );
}
