import type { Feature } from '../../actions/action.ts';
import { ResourceDetails } from './ResourceDetails.tsx';

export const resourcesFeature: Feature = {
  id: 'resources',
  details: { table: 'resources', Component: ResourceDetails },
};
