import type { Translate, Volumes } from '@symbiomap/i18n';
import type { ClipboardTable } from '../../actions/clipboardTable.ts';
import { barrierName } from './barrierName.ts';
import type { PlanStep } from './planSteps.ts';

/** The plan as a table for other programs. */
export function planTable(
  steps: readonly PlanStep[],
  words: Translate<Volumes['actionPlan']>,
): ClipboardTable {
  return {
    columns: [
      words('actionPlan.flow'),
      words('actionPlan.barrier'),
      words('actionPlan.nextStep'),
      words('actionPlan.owner'),
      words('actionPlan.due'),
    ],
    rows: steps.map(({ flowName, barrier }) => [
      flowName,
      barrierName(barrier, words),
      barrier.nextStep,
      barrier.owner,
      barrier.due,
    ]),
  };
}
