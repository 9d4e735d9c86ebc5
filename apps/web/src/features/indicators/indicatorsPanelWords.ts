import type { Translate, Volumes } from '@symbiomap/i18n';

/** Says the indicators and what stands round them. */
export type IndicatorsPanelWords = Translate<Volumes['indicatorsPanel']>;
