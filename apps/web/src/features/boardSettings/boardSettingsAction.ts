import { Settings2 } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const boardSettingsAction: Action = {
  id: 'boardSettings.open',
  label: 'boardSettings.open',
  icon: Settings2,
  shortcuts: [],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('boardSettings'),
};
