import type { Feature } from '../../actions/action.ts';
import { Clipboard } from './Clipboard.tsx';
import { escapeAction } from './escapeAction.ts';
import {
  deleteAction,
  duplicateAction,
  lockAction,
  renameAction,
  selectAllAction,
} from './selectionActions.ts';
import { nudgeActions } from './nudgeActions.ts';

export const selectionFeature: Feature = {
  id: 'selection',
  actions: [
    deleteAction,
    renameAction,
    selectAllAction,
    duplicateAction,
    lockAction,
    escapeAction,
    ...nudgeActions,
  ],
  slots: { overlay: Clipboard },
};
