import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Language, MessageKey } from './catalogue.ts';
import { formatAmount } from './formatAmount.ts';
import type { MessageParams, Translate } from './translation.ts';

/** Makes the {@link Translate} of one language from its texts. Messages are parsed when first said. */
export function createTranslator<Extra extends string = never>(
  language: Language,
  catalogue: Catalogue & Readonly<Record<Extra, string>>,
): Translate<Extra> {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (key: MessageKey | Extra): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    parsed.set(key, format);
    return format;
  };
  const say = (key: MessageKey | Extra, params: MessageParams = {}): string => {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'object') values[name] = formatAmount(translate, value);
      else values[name] = value === '' ? catalogue['domain.unnamed'] : value;
    }
    return String(formatOf(key).format(values));
  };
  const translate: Translate<Extra> = Object.assign(say, {
    language,
    has: (key: string): key is MessageKey => Object.hasOwn(catalogue, key),
  });
  return translate;
}
