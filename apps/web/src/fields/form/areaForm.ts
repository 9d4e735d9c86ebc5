import { areaKinds } from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import type { FormSection } from './formField.ts';

/** What an area stands for. */
export const areaForm: readonly FormSection[] = [
  {
    id: 'meaning',
    title: 'form.section.meaning',
    fields: [
      ask.word('standsFor', 'form.area.standsFor', textsOf(areaKinds, 'form.areaKind')),
      ask.record('within', 'form.area.within', 'areas', { hint: 'form.area.withinHint' }),
    ],
  },
];
