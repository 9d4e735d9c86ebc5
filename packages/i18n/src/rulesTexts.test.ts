import { rules } from '@symbiomap/consistency';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { rules as english } from './locales/en/rules/index.ts';
import { rules as russian } from './locales/ru/rules/index.ts';

const textsOf = (rule: (typeof rules)[number]): readonly string[] => [
  `rule.${rule.check}.title`,
  `rule.${rule.check}.message`,
  ...rule.variants.map((variant) => `rule.${rule.check}.message.${variant}`),
  ...rule.fixIds.map((fix) => `rule.${rule.check}.fix.${fix}`),
  ...Object.keys(rule.limits).map((name) => `rule.${rule.check}.limit.${name}`),
];
const needed = rules.flatMap(textsOf).sort();

/** The names that a message asks for, at every depth of its plurals. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null) {
      if ('type' in part && part.type !== 0 && part.type !== 7 && 'value' in part) {
        names.add(String(part.value));
      }
      if ('options' in part) Object.values(part.options as object).forEach(visit);
      else if ('value' in part) visit(part.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_, catalogue) => {
  const texts: Readonly<Record<string, string>> = catalogue;

  test.each(rules)('$id says what is wrong and how each fix mends it', (rule) => {
    for (const key of textsOf(rule)) expect(texts[key], key).toBeTruthy();
  });

  test('no text is left over from a rule, a variant or a fix that is gone', () => {
    expect(Object.keys(texts).sort()).toEqual(needed);
  });
});

test('a Russian message tells the same things as the English one', () => {
  const texts = { english, russian } as Record<string, Readonly<Record<string, string>>>;
  for (const key of needed) {
    const [en, ru] = [texts['english']?.[key] ?? '', texts['russian']?.[key] ?? ''];
    expect(argumentsOf(ru), key).toEqual(argumentsOf(en));
  }
});

test('the arguments of a message are found inside plurals too', () => {
  expect(argumentsOf('{a} {n, plural, one {# of {b}} other {{c}}}')).toEqual(['a', 'b', 'c', 'n']);
});
