import type { Feature } from '../../actions/action.ts';
import { walkActions } from './walkActions.ts';

export const walkFeature: Feature = { id: 'walk', actions: walkActions };
