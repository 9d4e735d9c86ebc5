import type { Feature } from '../../actions/action.ts';
import { arrangeActions } from './arrangeActions.ts';

export const arrangeFeature: Feature = { id: 'arrange', actions: arrangeActions };
