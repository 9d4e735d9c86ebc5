import { amountImpossible } from './amountImpossible.ts';
import { amountOutOfLine } from './amountOutOfLine.ts';
import { basesMixed } from './basesMixed.ts';
import { compositionOverfull } from './compositionOverfull.ts';
import { conversionMissing } from './conversionMissing.ts';
import { currenciesMixed } from './currenciesMixed.ts';
import { gasStateUnsaid } from './gasStateUnsaid.ts';
import { periodUnclear } from './periodUnclear.ts';
import { powerPerYear } from './powerPerYear.ts';
import { steamStateUnsaid } from './steamStateUnsaid.ts';
import { unitMisfit } from './unitMisfit.ts';

/** U: what amounts are told in. */
export const unitsRules = [
  unitMisfit, // U01
  conversionMissing, // U02
  amountImpossible, // U03
  periodUnclear, // U04
  amountOutOfLine, // U05
  powerPerYear, // U06
  basesMixed, // U07
  currenciesMixed, // U08
  gasStateUnsaid, // U09
  compositionOverfull, // U10
  steamStateUnsaid, // U11
] as const;
