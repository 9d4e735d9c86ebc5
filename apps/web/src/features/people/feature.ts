import type { Feature } from '../../actions/action.ts';
import { People } from './People.tsx';

export const peopleFeature: Feature = { id: 'people', slots: { topRight: People } };
