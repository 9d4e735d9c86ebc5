import type { Feature } from '../../actions/action.ts';
import { toolActions } from './toolActions.ts';
import { Toolbar } from './Toolbar.tsx';

export const toolsFeature: Feature = {
  id: 'tools',
  actions: toolActions,
  slots: { overlay: Toolbar },
};
