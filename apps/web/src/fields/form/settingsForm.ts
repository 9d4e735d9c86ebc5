import { boardModes, rulePacks } from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import type { FormSection } from './formField.ts';
import { currency, year } from './sharedFields.ts';

const latitude = { min: -90, max: 90 } as const;
const longitude = { min: -180, max: 180 } as const;

/** What holds for the board as a whole. */
export const settingsForm: readonly FormSection[] = [
  {
    id: 'checks',
    title: 'form.settings.checks',
    fields: [
      ask.saidWord(
        'rulePack',
        'form.settings.rulePack',
        textsOf(rulePacks, 'form.settings.rulePack'),
        { hint: 'form.settings.rulePackHint' },
      ),
      ask.saidWord('mode', 'form.settings.mode', textsOf(boardModes, 'form.settings.mode'), {
        hint: 'form.settings.modeHint',
      }),
    ],
  },
  {
    id: 'money',
    title: 'form.settings.money',
    fields: [
      ask.shortText('currency', 'form.settings.currency', 10, {
        hint: 'form.settings.currencyHint',
      }),
      ask.year('priceYear', 'form.settings.priceYear'),
      ask.rows('rates', 'form.settings.rates', {
        add: 'form.settings.rates.add',
        count: 'form.settings.rates.count',
        most: 50,
        parts: [
          currency,
          ask.number('value', 'form.settings.rates.value', { min: 0, max: 1e15 }),
          year,
        ],
      }),
    ],
  },
  {
    id: 'codes',
    title: 'form.settings.codes',
    fields: [
      ask.group('codeLists', 'form.settings.codeLists', [
        ask.wordOrText(
          'sector',
          'form.settings.sector',
          textsOf(['NACE-2.1', 'NACE-2'], 'form.settings.sector'),
          40,
          { placeholder: 'form.settings.sector.usual' },
        ),
        ask.wordOrText(
          'waste',
          'form.settings.waste',
          textsOf(['LoW-2015', 'LoW-2025'], 'form.settings.waste'),
          40,
          { placeholder: 'form.settings.waste.usual' },
        ),
      ]),
    ],
  },
  {
    id: 'place',
    title: 'form.settings.place',
    fields: [
      ask.shortText('region', 'form.settings.region', 200, { hint: 'form.settings.regionHint' }),
      ask.wordOrText(
        'language',
        'form.settings.language',
        textsOf(['en', 'ru', 'da', 'sv', 'fi', 'pl', 'no', 'de'], 'form.settings.language'),
        12,
      ),
      ask.group('bounds', 'form.settings.bounds', [
        ask.number('south', 'form.settings.bounds.south', latitude),
        ask.number('north', 'form.settings.bounds.north', latitude),
        ask.number('west', 'form.settings.bounds.west', longitude),
        ask.number('east', 'form.settings.bounds.east', longitude),
      ]),
    ],
  },
];
