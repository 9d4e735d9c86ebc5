import { areaForm } from './areaForm.ts';
import { companyForm } from './companyForm.ts';
import { factorForm } from './factorForm.ts';
import { flowForm } from './flowForm.ts';
import type { FormSection } from './formField.ts';
import { processForm } from './processForm.ts';
import { resourceForm } from './resourceForm.ts';
import { needForm, offerForm } from './stockForm.ts';

/** The sections of every table that has further fields. */
export const forms = {
  companies: companyForm,
  resources: resourceForm,
  offers: offerForm,
  needs: needForm,
  processes: processForm,
  flows: flowForm,
  areas: areaForm,
  factors: factorForm,
} as const satisfies Readonly<Record<string, readonly FormSection[]>>;
export type FormTable = keyof typeof forms;
