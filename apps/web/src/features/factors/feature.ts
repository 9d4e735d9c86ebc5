import type { Feature } from '../../actions/action.ts';
import { Factors } from './Factors.tsx';
import { factorsAction } from './factorsAction.ts';

export const factorsFeature: Feature = {
  id: 'factors',
  actions: [factorsAction],
  menu: [factorsAction],
  slots: { overlay: Factors },
};
