import { balanceRules } from './balance/index.ts';
import { basicsRules } from './basics/index.ts';
import { capacityRules } from './capacity/index.ts';
import { effectsRules } from './effects/index.ts';
import { networkRules } from './network/index.ts';
import { progressRules } from './progress/index.ts';
import { qualityRules } from './quality/index.ts';
import { regulationRules } from './regulation/index.ts';
import { structureRules } from './structure/index.ts';
import { unitsRules } from './units/index.ts';

/** Every rule. A new one is one line in the table of its family, its file, its test and its texts. */
export const rules = [
  ...structureRules,
  ...unitsRules,
  ...balanceRules,
  ...capacityRules,
  ...qualityRules,
  ...regulationRules,
  ...progressRules,
  ...effectsRules,
  ...networkRules,
  ...basicsRules,
] as const;
