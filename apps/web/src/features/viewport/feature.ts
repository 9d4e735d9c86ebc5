import type { Feature } from '../../actions/action.ts';
import {
  actualSizeAction,
  fitAction,
  fitSelectionAction,
  wheelAction,
  zoomInAction,
  zoomOutAction,
} from './viewportActions.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export const viewportFeature: Feature = {
  id: 'viewport',
  actions: [
    zoomOutAction,
    zoomInAction,
    actualSizeAction,
    fitAction,
    fitSelectionAction,
    wheelAction,
  ],
  slots: { bottomLeft: ZoomButtons },
};
