import { Scale } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const chainAssessmentAction: Action = {
  id: 'chainAssessment.open',
  label: 'chainAssessment.open',
  icon: Scale,
  shortcuts: ['Shift+E'],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showDialog('chainAssessment'),
};
