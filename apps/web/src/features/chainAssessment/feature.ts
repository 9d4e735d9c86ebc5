import type { Feature } from '../../actions/action.ts';
import { ChainAssessment } from './ChainAssessment.tsx';
import { chainAssessmentAction } from './chainAssessmentAction.ts';

export const chainAssessmentFeature: Feature = {
  id: 'chainAssessment',
  actions: [chainAssessmentAction],
  menu: [chainAssessmentAction],
  slots: { overlay: ChainAssessment },
};
