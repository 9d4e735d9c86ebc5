import { alphabetsMixed } from './alphabetsMixed.ts';
import { amountImpossible } from './amountImpossible.ts';
import { basicsMissing } from './basicsMissing.ts';
import { companyTwice } from './companyTwice.ts';
import { companyUnconnected } from './companyUnconnected.ts';
import { failedTestIgnored } from './failedTestIgnored.ts';
import { flowEndMissing } from './flowEndMissing.ts';
import { flowToItself } from './flowToItself.ts';
import { flowTwice } from './flowTwice.ts';
import { flowWithoutResource } from './flowWithoutResource.ts';
import { flowWrongWay } from './flowWrongWay.ts';
import { mapInParts } from './mapInParts.ts';
import { needExceeded } from './needExceeded.ts';
import { partnerMissing } from './partnerMissing.ts';
import { periodUnclear } from './periodUnclear.ts';
import { recordUnreadable } from './recordUnreadable.ts';
import { resourceNotListed } from './resourceNotListed.ts';
import { runningUntested } from './runningUntested.ts';
import { supplyOverpromised } from './supplyOverpromised.ts';
import { unitMisfit } from './unitMisfit.ts';

/** Every rule, by id. A new one is one line here, its file, its test and its texts. */
export const rules = [
  flowEndMissing, // S01
  flowToItself, // S02
  flowTwice, // S03
  flowWithoutResource, // S05
  companyUnconnected, // S06
  partnerMissing, // S07
  flowWrongWay, // S09
  resourceNotListed, // S10
  companyTwice, // S12
  mapInParts, // S14
  alphabetsMixed, // S15
  recordUnreadable, // S16
  unitMisfit, // U01
  amountImpossible, // U03
  periodUnclear, // U04
  supplyOverpromised, // C01
  needExceeded, // C03
  runningUntested, // T01
  failedTestIgnored, // T02
  basicsMissing, // G04
] as const;
