import type { Feature } from '../../actions/action.ts';
import { Stages } from './Stages.tsx';
import { stagesAction } from './stagesAction.ts';

export const stagesFeature: Feature = {
  id: 'stages',
  actions: [stagesAction],
  menu: [stagesAction],
  slots: { overlay: Stages },
};
