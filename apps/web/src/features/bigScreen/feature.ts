import type { Feature } from '../../actions/action.ts';
import { BigScreen } from './BigScreen.tsx';
import { bigScreenAction } from './bigScreenAction.ts';

export const bigScreenFeature: Feature = {
  id: 'bigScreen',
  actions: [bigScreenAction],
  menu: [bigScreenAction],
  slots: { overlay: BigScreen },
};
