import { ListTodo } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const actionPlanAction: Action = {
  id: 'actionPlan.open',
  label: 'actionPlan.open',
  icon: ListTodo,
  shortcuts: ['Shift+P'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('actionPlan'),
};
