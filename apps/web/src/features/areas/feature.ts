import type { Feature } from '../../actions/action.ts';
import { AreaDetails } from './AreaDetails.tsx';
import { groupActions } from './groupActions.ts';

export const areasFeature: Feature = {
  id: 'areas',
  actions: groupActions,
  details: { table: 'areas', Component: AreaDetails },
};
