import type { TableName } from '@symbiomap/domain';
import { forms } from '../../fields/form/forms.ts';

/** The fields at the head of each panel, by their table. */
const firstFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  companies: ['name', 'kind', 'sector', 'place', 'operatingDays', 'offers', 'needs', 'photo'],
  resources: [
    'name',
    'kind',
    'state',
    'unit',
    'waste',
    'density',
    'heatingValue',
    'moisture',
    'temperature',
    'pressure',
    'factors',
  ],
  offers: ['amount', 'resource'],
  needs: ['amount', 'resource'],
  processes: ['name'],
  flows: ['from', 'to', 'resource', 'stage', 'amount', 'since', 'evidence', 'operation'],
  areas: ['title'],
  factors: ['value', 'unit'],
  notes: ['text'],
};

const formFields: Readonly<Partial<Record<TableName, readonly string[]>>> = Object.fromEntries(
  Object.entries(forms).map(([table, sections]) => [
    table,
    sections.flatMap(({ fields }) => fields.map(({ name }) => name)),
  ]),
);

/** Whether a panel has the field: nobody is led to where there is nothing. */
export function hasPanelField(table: TableName, field: string): boolean {
  return [firstFields, formFields].some((fields) => fields[table]?.includes(field) === true);
}
