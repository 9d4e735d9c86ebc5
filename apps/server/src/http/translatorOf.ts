import { chooseLanguage, loadTranslator, type Translate } from '@symbiomap/i18n';
import type { Context } from 'hono';

/** The texts in the language that a request asks for. */
export function translatorOf(context: Context): Promise<Translate> {
  return loadTranslator(chooseLanguage(readWishes(context.req.header('Accept-Language') ?? '')));
}

/** The languages of an `Accept-Language` header, most wanted first. */
export function readWishes(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [language = '', ...options] = part.trim().split(/\s*;\s*/);
      const weight = options.find((option) => option.startsWith('q='));
      return { language, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}
