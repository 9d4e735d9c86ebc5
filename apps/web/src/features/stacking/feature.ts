import type { Feature } from '../../actions/action.ts';
import { stackActions } from './stackActions.ts';

export const stackingFeature: Feature = { id: 'stacking', actions: stackActions };
