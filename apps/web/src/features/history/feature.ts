import type { Feature } from '../../actions/action.ts';
import { redoAction, undoAction } from './historyActions.ts';
import { HistoryButtons } from './HistoryButtons.tsx';

export const historyFeature: Feature = {
  id: 'history',
  actions: [undoAction, redoAction],
  slots: { bottomLeft: HistoryButtons },
};
