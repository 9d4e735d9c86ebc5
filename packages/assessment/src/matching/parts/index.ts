import { allowed } from './allowed.ts';
import { amountsMeet } from './amountsMeet.ts';
import { knownElsewhere } from './knownElsewhere.ts';
import { near } from './near.ts';
import { qualityFits } from './qualityFits.ts';
import { sameResource } from './sameResource.ts';
import { seasonsMeet } from './seasonsMeet.ts';

/** What the score is made of; together at the most 100. */
export const matchParts = [
  sameResource,
  knownElsewhere,
  amountsMeet,
  qualityFits,
  seasonsMeet,
  near,
  allowed,
] as const;
