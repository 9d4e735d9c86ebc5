import type { Feature } from '../../actions/action.ts';
import { layoutActions } from './layoutActions.ts';
import { LayoutStrip } from './LayoutStrip.tsx';

export const layoutFeature: Feature = {
  id: 'layout',
  actions: layoutActions,
  menu: layoutActions,
  slots: { overlay: LayoutStrip },
};
