import { borderCrossed } from './borderCrossed.ts';
import { burnedThoughUseful } from './burnedThoughUseful.ts';
import { codeCatchAll } from './codeCatchAll.ts';
import { codeOfOtherTrade } from './codeOfOtherTrade.ts';
import { codeRevised } from './codeRevised.ts';
import { codeUnknown } from './codeUnknown.ts';
import { confidentialInPublic } from './confidentialInPublic.ts';
import { contactInPublic } from './contactInPublic.ts';
import { kitchenToFeed } from './kitchenToFeed.ts';
import { mirrorUndecided } from './mirrorUndecided.ts';
import { operationMissing } from './operationMissing.ts';
import { permitExpired } from './permitExpired.ts';
import { permitMissing } from './permitMissing.ts';
import { statusUndecided } from './statusUndecided.ts';

/** R: codes, permits, what the law asks. */
export const regulationRules = [
  codeUnknown, // R01
  permitMissing, // R02
  mirrorUndecided, // R03
  statusUndecided, // R04
  kitchenToFeed, // R05
  borderCrossed, // R06
  operationMissing, // R07
  burnedThoughUseful, // R08
  codeCatchAll, // R09
  codeOfOtherTrade, // R10
  permitExpired, // R11
  confidentialInPublic, // R12
  contactInPublic, // R13
  codeRevised, // R14
] as const;
