import { bothOptions } from './bothOptions.ts';
import { ideasOverpromised } from './ideasOverpromised.ts';
import { needExceeded } from './needExceeded.ts';
import { outOfTime } from './outOfTime.ts';
import { rhythmMismatch } from './rhythmMismatch.ts';
import { seasonMismatch } from './seasonMismatch.ts';
import { singleGiver } from './singleGiver.ts';
import { spoilsOnTheWay } from './spoilsOnTheWay.ts';
import { supplyOverpromised } from './supplyOverpromised.ts';
import { wayTooNarrow } from './wayTooNarrow.ts';

/** C: whether supply and need can meet. */
export const capacityRules = [
  supplyOverpromised, // C01
  ideasOverpromised, // C02
  needExceeded, // C03
  rhythmMismatch, // C04
  seasonMismatch, // C05
  spoilsOnTheWay, // C06
  wayTooNarrow, // C07
  singleGiver, // C08
  outOfTime, // C09
  bothOptions, // C10
] as const;
