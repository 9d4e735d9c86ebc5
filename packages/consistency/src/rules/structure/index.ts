import { alphabetsMixed } from './alphabetsMixed.ts';
import { areaInsideItself } from './areaInsideItself.ts';
import { companyTwice } from './companyTwice.ts';
import { companyUnconnected } from './companyUnconnected.ts';
import { flowEndMissing } from './flowEndMissing.ts';
import { flowToItself } from './flowToItself.ts';
import { flowTwice } from './flowTwice.ts';
import { flowWithoutResource } from './flowWithoutResource.ts';
import { flowWrongWay } from './flowWrongWay.ts';
import { mapInParts } from './mapInParts.ts';
import { partnerMissing } from './partnerMissing.ts';
import { processOneSided } from './processOneSided.ts';
import { recordUnreadable } from './recordUnreadable.ts';
import { resourceNotListed } from './resourceNotListed.ts';
import { resourceSwapped } from './resourceSwapped.ts';
import { resourceTwice } from './resourceTwice.ts';

/** S: who is connected with whom, and by what. */
export const structureRules = [
  flowEndMissing, // S01
  flowToItself, // S02
  flowTwice, // S03
  resourceSwapped, // S04
  flowWithoutResource, // S05
  companyUnconnected, // S06
  partnerMissing, // S07
  processOneSided, // S08
  flowWrongWay, // S09
  resourceNotListed, // S10
  areaInsideItself, // S11
  companyTwice, // S12
  resourceTwice, // S13
  mapInParts, // S14
  alphabetsMixed, // S15
  recordUnreadable, // S16
] as const;
