import type { Feature } from '../../actions/action.ts';
import { StartHere } from './StartHere.tsx';

export const startFeature: Feature = { id: 'start', slots: { overlay: StartHere } };
