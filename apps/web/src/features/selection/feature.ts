import type { Feature } from '../../actions/action.ts';
import { Clipboard } from './Clipboard.tsx';
import {
  deleteAction,
  duplicateAction,
  escapeAction,
  nudgeActions,
  renameAction,
  selectAllAction,
} from './selectionActions.ts';

export const selectionFeature: Feature = {
  id: 'selection',
  actions: [
    deleteAction,
    renameAction,
    selectAllAction,
    duplicateAction,
    escapeAction,
    ...nudgeActions,
  ],
  slots: { overlay: Clipboard },
};
