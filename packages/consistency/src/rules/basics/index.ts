import { basicsMissing } from './basicsMissing.ts';
import { distanceTooShort } from './distanceTooShort.ts';
import { placeElsewhere } from './placeElsewhere.ts';
import { placeMissing } from './placeMissing.ts';

/** G: what has to be known of everybody. */
export const basicsRules = [
  placeMissing, // G01
  distanceTooShort, // G02
  placeElsewhere, // G03
  basicsMissing, // G04
] as const;
