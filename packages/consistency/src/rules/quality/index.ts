import { heatTooCold } from './heatTooCold.ts';
import { heatTooFar } from './heatTooFar.ts';
import { modeUnsuitable } from './modeUnsuitable.ts';
import { mustNotMeet } from './mustNotMeet.ts';
import { pilesUp } from './pilesUp.ts';
import { pressureTooLow } from './pressureTooLow.ts';
import { qualityOutside } from './qualityOutside.ts';
import { stateMismatch } from './stateMismatch.ts';
import { tripNotWorthIt } from './tripNotWorthIt.ts';

/** Q: whether what is offered will do. */
export const qualityRules = [
  heatTooCold, // Q01
  heatTooFar, // Q02
  stateMismatch, // Q03
  qualityOutside, // Q04
  pilesUp, // Q05
  modeUnsuitable, // Q06
  tripNotWorthIt, // Q07
  mustNotMeet, // Q08
  pressureTooLow, // Q09
] as const;
