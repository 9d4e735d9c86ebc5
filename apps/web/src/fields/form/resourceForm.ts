import { animalCategories, reactiveGroups } from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import type { FormSection } from './formField.ts';

/** What can be told of a resource beyond its kind, state, code and physics. */
export const resourceForm: readonly FormSection[] = [
  {
    id: 'quality',
    title: 'form.section.quality',
    fields: [
      ask.rows('composition', 'form.composition', {
        add: 'form.composition.add',
        count: 'form.composition.count',
        most: 100,
        parts: [
          ask.shortText('name', 'form.composition.name', 200),
          ask.share('share', 'form.composition.share'),
          ask.yesNo('contaminant', 'form.composition.contaminant'),
        ],
      }),
      ask.share('biogenicShare', 'form.biogenicShare'),
      ask.number('shelfLifeDays', 'form.shelfLifeDays', { min: 0, max: 36_600 }),
    ],
  },
  {
    id: 'hazard',
    title: 'form.section.hazard',
    fields: [
      ask.words('reactive', 'form.reactive', textsOf(reactiveGroups, 'form.reactiveGroup')),
      ask.word(
        'animalOrigin',
        'form.animalOrigin',
        textsOf(animalCategories, 'form.animalCategory'),
      ),
      ask.yesNo('confidential', 'form.confidential', { hint: 'form.confidential.hint' }),
    ],
  },
];
