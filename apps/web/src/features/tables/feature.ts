import type { Feature } from '../../actions/action.ts';
import { Tables } from './Tables.tsx';
import { tablesAction } from './tablesAction.ts';

export const tablesFeature: Feature = {
  id: 'tables',
  actions: [tablesAction],
  menu: [tablesAction],
  slots: { overlay: Tables },
};
