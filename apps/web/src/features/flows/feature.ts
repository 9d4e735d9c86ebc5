import type { Feature } from '../../actions/action.ts';
import { FlowDetails } from './FlowDetails.tsx';

export const flowsFeature: Feature = {
  id: 'flows',
  details: { table: 'flows', Component: FlowDetails },
};
