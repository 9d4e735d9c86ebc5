import { ask } from './describeField.ts';
import type { FormSection } from './formField.ts';
import { year } from './sharedFields.ts';

const anyNumber = { min: -1e15, max: 1e15 } as const;

/** What can be told of a factor of the board beyond its value and unit. */
export const factorForm: readonly FormSection[] = [
  {
    id: 'origin',
    title: 'form.section.factor',
    fields: [
      ask.text('source', 'flow.source', 2_000),
      year,
      ask.shortText('region', 'form.factor.region', 100),
      ask.number('low', 'form.factor.low', anyNumber),
      ask.number('high', 'form.factor.high', anyNumber),
      ask.longText('note', 'company.note'),
    ],
  },
];
