import type { Amount } from '@symbiomap/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Language, MessageKey } from './catalogue.ts';
import { formatAmount } from './formatAmount.ts';

/** What a message may be given: text as people wrote it, a number, or an amount to be written in its language. */
export type MessageParam = string | number | Amount;
export type MessageParams = Readonly<Record<string, MessageParam>>;

/** Says a message in one language. A name that is empty is said as "no name". */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string;
  readonly language: Language;
  /** Whether there is such a message: for keys that are put together at run time. */
  has(key: string): key is MessageKey;
}

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
