import { baselineMissing } from './baselineMissing.ts';
import { countedTwice } from './countedTwice.ts';
import { effectWithoutSign } from './effectWithoutSign.ts';
import { investmentBare } from './investmentBare.ts';
import { moreThanUsed } from './moreThanUsed.ts';
import { payerUnclear } from './payerUnclear.ts';
import { ratioUnlikely } from './ratioUnlikely.ts';

/** E: what is saved, and who pays. */
export const effectsRules = [
  countedTwice, // E01
  baselineMissing, // E02
  ratioUnlikely, // E03
  moreThanUsed, // E04
  payerUnclear, // E07
  investmentBare, // E10
  effectWithoutSign, // E11
] as const;
