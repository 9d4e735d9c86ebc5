import { ask } from './describeField.ts';
import type { FormSection } from './formField.ts';

/** What can be told of a company beyond name, kind, trade, place and what it gives and needs. */
export const companyForm: readonly FormSection[] = [
  {
    id: 'permits',
    title: 'form.section.permits',
    fields: [
      ask.rows('permits', 'form.permits', {
        add: 'form.permits.add',
        count: 'form.permits.count',
        most: 100,
        parts: [
          ask.codes('codes', 'form.permits.codes', 'waste', 40, 500, {
            hint: 'form.permits.codesHint',
          }),
          ask.codes('operations', 'form.permits.operations', 'operation', 10, 500),
          ask.date('validUntil', 'form.permits.validUntil'),
        ],
      }),
    ],
  },
  {
    id: 'contact',
    title: 'form.section.contact',
    fields: [
      ask.group('contact', 'form.contact', [
        ask.text('name', 'form.contact.name', 200),
        ask.shortText('email', 'form.contact.email', 200),
        ask.shortText('phone', 'form.contact.phone', 60),
        ask.yesNo('mayBePublic', 'form.contact.mayBePublic'),
      ]),
      ask.shortText('registerNumber', 'form.registerNumber', 60),
      ask.texts('aliases', 'form.aliases', 300, 50, { hint: 'form.aliases.hint' }),
    ],
  },
  {
    id: 'whereWhen',
    title: 'form.section.whereWhen',
    fields: [
      ask.group('place', 'form.place', [
        ask.number('lat', 'form.place.lat', { min: -90, max: 90 }),
        ask.number('lon', 'form.place.lon', { min: -180, max: 180 }),
        ask.shortText('country', 'form.place.country', 2, { hint: 'form.place.countryHint' }),
      ]),
      ask.date('opened', 'form.opened'),
      ask.date('closed', 'form.closed'),
      ask.yesNo('invented', 'form.invented', { hint: 'form.invented.hint' }),
    ],
  },
];
