import { IntlMessageFormat } from 'intl-messageformat';
import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
} from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from './catalogue.ts';
import { catalogue as enCatalogue } from './locales/en/catalogue.ts';
import enActionPlan from './locales/en/actionPlan.json' with { type: 'json' };
import enChain from './locales/en/chainAssessment.json' with { type: 'json' };
import enFactors from './locales/en/factors.json' with { type: 'json' };
import enForms from './locales/en/forms.json' with { type: 'json' };
import enHints from './locales/en/hints.json' with { type: 'json' };
import enIndicators from './locales/en/indicators.json' with { type: 'json' };
import enIndicatorsPanel from './locales/en/indicatorsPanel.json' with { type: 'json' };
import enMatching from './locales/en/matching.json' with { type: 'json' };
import { rules as enRules } from './locales/en/rules/index.ts';
import enStages from './locales/en/stages.json' with { type: 'json' };
import enTables from './locales/en/tables.json' with { type: 'json' };
import { catalogue as ruCatalogue } from './locales/ru/catalogue.ts';
import ruActionPlan from './locales/ru/actionPlan.json' with { type: 'json' };
import ruChain from './locales/ru/chainAssessment.json' with { type: 'json' };
import ruFactors from './locales/ru/factors.json' with { type: 'json' };
import ruForms from './locales/ru/forms.json' with { type: 'json' };
import ruHints from './locales/ru/hints.json' with { type: 'json' };
import ruIndicators from './locales/ru/indicators.json' with { type: 'json' };
import ruIndicatorsPanel from './locales/ru/indicatorsPanel.json' with { type: 'json' };
import ruMatching from './locales/ru/matching.json' with { type: 'json' };
import { rules as ruRules } from './locales/ru/rules/index.ts';
import ruStages from './locales/ru/stages.json' with { type: 'json' };
import ruTables from './locales/ru/tables.json' with { type: 'json' };

const en = {
  ...enCatalogue,
  ...enActionPlan,
  ...enChain,
  ...enFactors,
  ...enForms,
  ...enHints,
  ...enIndicators,
  ...enIndicatorsPanel,
  ...enMatching,
  ...enRules,
  ...enStages,
  ...enTables,
};
type Texts = Readonly<Record<keyof typeof en, string>>;
const ru: Texts = {
  ...ruCatalogue,
  ...ruActionPlan,
  ...ruChain,
  ...ruFactors,
  ...ruForms,
  ...ruHints,
  ...ruIndicators,
  ...ruIndicatorsPanel,
  ...ruMatching,
  ...ruRules,
  ...ruStages,
  ...ruTables,
};
const texts: Readonly<Record<Language, Texts>> = { en, ru };
const keys = Object.keys(en) as (keyof Texts)[];

/** The names of what a message is given, and of its plural and select branches. */
function argumentsOf(message: string, language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const element of elements) {
      if (!('value' in element) || isLiteralElement(element)) continue;
      found.set(element.value, found.get(element.value) ?? []);
      if (isPluralElement(element) || isSelectElement(element)) {
        found.get(element.value)?.push(...Object.keys(element.options));
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return found;
}

describe.each(languages)('the texts in %s', (language) => {
  let catalogue: Texts;
  beforeAll(() => {
    catalogue = texts[language];
  });

  test('are complete, and nothing more', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([]);
  });

  test('take what the English ones take', () => {
    const differing = keys.filter((key) => {
      const ours = [...argumentsOf(catalogue[key], language).keys()].sort();
      const english = [...argumentsOf(en[key], 'en').keys()].sort();
      return ours.join() !== english.join();
    });
    expect(differing).toEqual([]);
  });

  test('have a word for every plural of the language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = keys.filter((key) =>
      [...argumentsOf(catalogue[key], language).values()].some(
        (branches) =>
          branches.includes('other') &&
          branches.includes('one') &&
          // Whole numbers never fall into "many" in English, nor into "other" in Russian, where it serves for "many".
          wanted.some((one) => !branches.includes(one) && one !== 'many'),
      ),
    );
    expect(lacking).toEqual([]);
  });
});

test('Russian is written in Russian', () => {
  const sameInAll = /^(language|boardMenu\.language|unit)\./;
  const latin = keys.filter(
    (key) =>
      !sameInAll.test(key) &&
      /\p{L}/u.test(ru[key].replace(/\{[^{}]*\}/g, '')) &&
      !/\p{Script=Cyrillic}/u.test(ru[key]),
  );
  expect(latin).toEqual(['app.name']);
});
