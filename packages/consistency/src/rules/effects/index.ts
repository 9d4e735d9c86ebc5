import { baselineMissing } from './baselineMissing.ts';
import { countedTwice } from './countedTwice.ts';
import { effectWithoutSign } from './effectWithoutSign.ts';
import { factorMissing } from './factorMissing.ts';
import { grownCountedAsFossil } from './grownCountedAsFossil.ts';
import { investmentBare } from './investmentBare.ts';
import { moreThanUsed } from './moreThanUsed.ts';
import { partnerLoses } from './partnerLoses.ts';
import { payerUnclear } from './payerUnclear.ts';
import { ratioUnlikely } from './ratioUnlikely.ts';
import { transportOutweighs } from './transportOutweighs.ts';

/** E: what is saved, and who pays. */
export const effectsRules = [
  countedTwice, // E01
  baselineMissing, // E02
  ratioUnlikely, // E03
  moreThanUsed, // E04
  factorMissing, // E05
  partnerLoses, // E06
  payerUnclear, // E07
  transportOutweighs, // E08
  grownCountedAsFossil, // E09
  investmentBare, // E10
  effectWithoutSign, // E11
] as const;
