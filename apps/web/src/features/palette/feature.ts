import type { Feature } from '../../actions/action.ts';
import { PaletteDialogs } from './PaletteDialogs.tsx';
import { paletteAction, shortcutsAction } from './paletteActions.ts';

export const paletteFeature: Feature = {
  id: 'palette',
  actions: [paletteAction, shortcutsAction],
  menu: [paletteAction, shortcutsAction],
  slots: { overlay: PaletteDialogs },
};
