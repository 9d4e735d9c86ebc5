import type enActionPlan from './locales/en/actionPlan.json';
import type enChain from './locales/en/chainAssessment.json';
import type enFactors from './locales/en/factors.json';
import type enForms from './locales/en/forms.json';
import type enHints from './locales/en/hints.json';
import type enIndicators from './locales/en/indicators.json';
import type enIndicatorsPanel from './locales/en/indicatorsPanel.json';
import type enMatching from './locales/en/matching.json';
import type { rules as enRules } from './locales/en/rules/index.ts';
import type enStages from './locales/en/stages.json';
import type enTables from './locales/en/tables.json';

/** Texts that are loaded apart from the catalogue, by those who say them: the keys of each volume. */
export interface Volumes {
  readonly rules: keyof typeof enRules;
  readonly forms: keyof typeof enForms;
  readonly matching: keyof typeof enMatching;
  readonly indicators: keyof typeof enIndicators;
  /** The indicators as they are shown in the app. */
  readonly indicatorsPanel: keyof typeof enIndicators | keyof typeof enIndicatorsPanel;
  /** The action plan, which names kinds of barriers as the forms do. */
  readonly actionPlan: keyof typeof enActionPlan | keyof typeof enForms;
  /** The assessment of a chain, with the words of the forms and the indicators. */
  readonly chainAssessment: keyof typeof enChain | keyof typeof enForms | keyof typeof enIndicators;
  /** The table of factors, with the words of the forms. */
  readonly factors: keyof typeof enFactors | keyof typeof enForms;
  readonly stages: keyof typeof enStages;
  readonly tables: keyof typeof enTables;
  /** The suggestions as they are shown in the app. */
  readonly hints: keyof typeof enMatching | keyof typeof enHints;
}
export type Volume = keyof Volumes;

/** The texts of a volume in one language, as ICU messages by key. */
export type VolumeTexts<V extends Volume> = Readonly<Record<Volumes[V], string>>;
