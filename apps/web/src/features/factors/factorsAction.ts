import { Cloud } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const factorsAction: Action = {
  id: 'factors.open',
  label: 'factors.open',
  icon: Cloud,
  shortcuts: ['Shift+K'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('factors'),
};
