import type { Feature } from '../../actions/action.ts';
import { ActionPlan } from './ActionPlan.tsx';
import { actionPlanAction } from './actionPlanAction.ts';

export const actionPlanFeature: Feature = {
  id: 'actionPlan',
  actions: [actionPlanAction],
  menu: [actionPlanAction],
  slots: { overlay: ActionPlan },
};
