import type { Catalogue, Language } from './catalogue.ts';
import { createTranslator } from './translate.ts';
import type { Translate } from './translation.ts';

const load: Readonly<Record<Language, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import('./locales/en/catalogue.ts'),
  ru: () => import('./locales/ru/catalogue.ts'),
};

/** The texts of a language, loaded when first asked for. */
export async function loadTranslator(language: Language): Promise<Translate> {
  const { catalogue } = await load[language]();
  return createTranslator(language, catalogue);
}
