import type { Feature } from '../../actions/action.ts';
import { Legend } from './Legend.tsx';

export const legendFeature: Feature = { id: 'legend', slots: { overlay: Legend } };
