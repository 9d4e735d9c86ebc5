import type { Feature } from '../../actions/action.ts';
import { Legend } from './Legend.tsx';
import { lookActions } from './lookActions.ts';

export const legendFeature: Feature = {
  id: 'legend',
  actions: lookActions,
  slots: { overlay: Legend },
};
