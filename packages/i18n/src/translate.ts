import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Language, MessageKey } from './catalogue.ts';
import { formatAmount } from './formatAmount.ts';
import type { MessageParams, Translate } from './translation.ts';

/** Makes the {@link Translate} of one language from its catalogue. Messages are parsed when first said. */
export function createTranslator(language: Language, catalogue: Catalogue): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    parsed.set(key, format);
    return format;
  };
  const say = (key: MessageKey, params: MessageParams = {}): string => {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'object') values[name] = formatAmount(translate, value);
      else values[name] = value === '' ? catalogue['domain.unnamed'] : value;
    }
    return String(formatOf(key).format(values));
  };
  const translate: Translate = Object.assign(say, {
    language,
    has: (key: string): key is MessageKey => Object.hasOwn(catalogue, key),
  });
  return translate;
}
