import { barrierUnowned } from './barrierUnowned.ts';
import { companyUnconfirmed } from './companyUnconfirmed.ts';
import { failedTestIgnored } from './failedTestIgnored.ts';
import { figuresOld } from './figuresOld.ts';
import { nothingMoved } from './nothingMoved.ts';
import { realAndInvented } from './realAndInvented.ts';
import { runningUntested } from './runningUntested.ts';
import { sourceMissing } from './sourceMissing.ts';
import { stagesOutOfOrder } from './stagesOutOfOrder.ts';
import { stoppedWithoutReason } from './stoppedWithoutReason.ts';

/** T: stages, tests, trust. */
export const progressRules = [
  runningUntested, // T01
  failedTestIgnored, // T02
  stagesOutOfOrder, // T03
  stoppedWithoutReason, // T04
  nothingMoved, // T05
  figuresOld, // T06
  sourceMissing, // T07
  barrierUnowned, // T08
  companyUnconfirmed, // T09
  realAndInvented, // T10
] as const;
