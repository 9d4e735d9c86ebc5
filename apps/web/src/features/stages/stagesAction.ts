import { Columns3 } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const stagesAction: Action = {
  id: 'stages.open',
  label: 'stages.open',
  icon: Columns3,
  shortcuts: ['Shift+S'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('stages'),
};
