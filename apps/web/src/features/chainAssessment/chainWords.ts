import type { Translate, Volumes } from '@symbiomap/i18n';

/** Says what stands in the assessment of a chain. */
export type ChainWords = Translate<Volumes['chainAssessment']>;
