import type { Catalogue, Language } from './catalogue.ts';
import { createTranslator } from './translate.ts';
import type { Translate } from './translation.ts';
import type { Volume, Volumes, VolumeTexts } from './volumes.ts';

const loadCatalogue: Readonly<Record<Language, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import('./locales/en/catalogue.ts'),
  ru: () => import('./locales/ru/catalogue.ts'),
};

const loadVolume: {
  readonly [V in Volume]: Readonly<Record<Language, () => Promise<VolumeTexts<V>>>>;
} = {
  rules: {
    en: async () => (await import('./locales/en/rules/index.ts')).rules,
    ru: async () => (await import('./locales/ru/rules/index.ts')).rules,
  },
  forms: {
    en: async () => (await import('./locales/en/forms.json', { with: { type: 'json' } })).default,
    ru: async () => (await import('./locales/ru/forms.json', { with: { type: 'json' } })).default,
  },
  matching: {
    en: async () =>
      (await import('./locales/en/matching.json', { with: { type: 'json' } })).default,
    ru: async () =>
      (await import('./locales/ru/matching.json', { with: { type: 'json' } })).default,
  },
  indicators: {
    en: async () =>
      (await import('./locales/en/indicators.json', { with: { type: 'json' } })).default,
    ru: async () =>
      (await import('./locales/ru/indicators.json', { with: { type: 'json' } })).default,
  },
  indicatorsPanel: {
    en: async () => (await import('./locales/en/indicatorsPanel.ts')).indicatorsPanel,
    ru: async () => (await import('./locales/ru/indicatorsPanel.ts')).indicatorsPanel,
  },
  actionPlan: {
    en: async () => (await import('./locales/en/actionPlan.ts')).actionPlan,
    ru: async () => (await import('./locales/ru/actionPlan.ts')).actionPlan,
  },
  chainAssessment: {
    en: async () => (await import('./locales/en/chainAssessment.ts')).chainAssessment,
    ru: async () => (await import('./locales/ru/chainAssessment.ts')).chainAssessment,
  },
  factors: {
    en: async () => (await import('./locales/en/factors.ts')).factors,
    ru: async () => (await import('./locales/ru/factors.ts')).factors,
  },
  stages: {
    en: async () => (await import('./locales/en/stages.json', { with: { type: 'json' } })).default,
    ru: async () => (await import('./locales/ru/stages.json', { with: { type: 'json' } })).default,
  },
  tables: {
    en: async () => (await import('./locales/en/tables.json', { with: { type: 'json' } })).default,
    ru: async () => (await import('./locales/ru/tables.json', { with: { type: 'json' } })).default,
  },
  hints: {
    en: async () => (await import('./locales/en/hints.ts')).hints,
    ru: async () => (await import('./locales/ru/hints.ts')).hints,
  },
};

/** The texts of a language, with the volumes that are asked for: loaded when first asked for. */
export async function loadTranslator<V extends Volume = never>(
  language: Language,
  volumes: readonly V[] = [],
): Promise<Translate<Volumes[V]>> {
  const catalogue = loadCatalogue[language]();
  const texts = await Promise.all(volumes.map((volume) => loadVolume[volume][language]()));
  const all = Object.assign({}, (await catalogue).catalogue, ...texts) as Catalogue &
    VolumeTexts<V>;
  return createTranslator<Volumes[V]>(language, all);
}
