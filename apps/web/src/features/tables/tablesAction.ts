import { Table2 } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const tablesAction: Action = {
  id: 'tables.open',
  label: 'tables.open',
  icon: Table2,
  shortcuts: ['Shift+T'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('tables'),
};
