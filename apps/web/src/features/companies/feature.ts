import type { Feature } from '../../actions/action.ts';
import { CompanyDetails } from './CompanyDetails.tsx';

export const companiesFeature: Feature = {
  id: 'companies',
  details: { table: 'companies', Component: CompanyDetails },
};
