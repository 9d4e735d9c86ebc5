import type { Feature } from '../../actions/action.ts';
import { CompanyDetails } from './CompanyDetails.tsx';
import { PhotoDrop } from './PhotoDrop.tsx';

export const companiesFeature: Feature = {
  id: 'companies',
  slots: { overlay: PhotoDrop },
  details: { table: 'companies', Component: CompanyDetails },
};
