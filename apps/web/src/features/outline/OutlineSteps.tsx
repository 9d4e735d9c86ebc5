import { useSyncExternalStore } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useActions } from '../../actions/ActionContextProvider.tsx';
import { useRights, useSession } from '../../board/SessionContext.tsx';
import styles from './outline.module.css';

/** Undo and redo for a phone: what the map has for that lies under the outline there. */
export function OutlineSteps() {
  const { history } = useSession().board;
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo);
  const actions = useActions();
  const undo = actions.find(({ id }) => id === 'history.undo');
  const redo = actions.find(({ id }) => id === 'history.redo');
  if (!useRights().mayWrite()) return null;
  return (
    <span className={styles.steps}>
      {undo !== undefined && <ActionButton action={undo} isEnabled={canUndo} />}
      {redo !== undefined && <ActionButton action={redo} isEnabled={canRedo} />}
    </span>
  );
}
