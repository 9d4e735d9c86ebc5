import {
  chooseLanguage,
  loadTranslator,
  type Translate,
  type Volume,
  type Volumes,
} from '@symbiomap/i18n';
import type { Context } from 'hono';

/** The texts in the language that a request asks for, with the volumes that the answer says. */
export function translatorOf<V extends Volume = never>(
  context: Context,
  volumes: readonly V[] = [],
): Promise<Translate<Volumes[V]>> {
  const wishes = readWishes(context.req.header('Accept-Language') ?? '');
  return loadTranslator(chooseLanguage(wishes), volumes);
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
