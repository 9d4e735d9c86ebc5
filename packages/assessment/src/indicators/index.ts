import { connectance } from './network/connectance.ts';
import { cyclicity } from './network/cyclicity.ts';

/** All indicators, in the order in which they are shown: a new one is a file beside its kind and a line here. */
export const indicators = [
  connectance, // I10
  cyclicity, // I11
] as const;

export type IndicatorId = (typeof indicators)[number]['id'];
