import { continuities, evidenceClasses, resourceStates } from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import { currency, evidenceParts } from './sharedFields.ts';
import type { FormText, FormSection } from './formField.ts';

const anyNumber = { min: -1e15, max: 1e15 } as const;

/** What offers and needs ask alike beyond what and how much; what differs are the words for the route. */
function stockForm(title: FormText, route: FormText): readonly FormSection[] {
  return [
    {
      id: 'more',
      title,
      fields: [
        ask.text('currentRoute', route, 500),
        ask.word('state', 'resource.state', textsOf(resourceStates, 'resourceState')),
        ask.word('continuity', 'form.continuity', textsOf(continuities, 'form.continuityKind')),
        ask.number('temperature', 'resource.temperature', { min: -273.15, max: 5_000 }),
        ask.number('pressure', 'resource.pressure', { min: -1, max: 10_000 }),
        ask.rows('quality', 'form.quality', {
          add: 'form.quality.add',
          count: 'form.quality.count',
          most: 50,
          parts: [
            ask.shortText('name', 'form.quality.name', 200),
            ask.shortText('unit', 'form.quality.unit', 40),
            ask.number('min', 'form.quality.min', anyNumber),
            ask.number('max', 'form.quality.max', anyNumber),
          ],
        }),
        ask.group(
          'price',
          'form.price',
          [
            ask.number('amount', 'form.price.amount', { min: -1e12, max: 1e12 }),
            currency,
            ask.shortText('per', 'form.price.per', 40),
          ],
          { hint: 'form.price.hint' },
        ),
        ask.date('since', 'flow.since'),
        ask.date('until', 'form.until'),
        ask.months('monthly', 'form.monthly', { hint: 'form.monthly.hint' }),
        ask.group('evidence', 'form.evidence', [
          ask.word('class', 'flow.evidence', textsOf(evidenceClasses, 'evidence')),
          ...evidenceParts,
        ]),
        ask.longText('note', 'company.note'),
      ],
    },
  ];
}

export const offerForm = stockForm('form.section.offer', 'form.currentRoute.offer');
export const needForm = stockForm('form.section.need', 'form.currentRoute.need');
