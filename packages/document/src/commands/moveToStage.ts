import type { FlowStage } from '@symbiomap/domain';
import type { Command } from '../command.ts';

/** Says of flows that they have come to a stage; those that are there already stay untouched. */
export const moveToStage: Command<
  { readonly ids: readonly string[]; readonly stage: FlowStage },
  void
> = {
  id: 'flow.moveToStage',
  run: (tx, { ids, stage }) => {
    for (const id of new Set(ids)) {
      const flow = tx.before.flows.get(id);
      if (flow !== undefined && flow.stage !== stage) tx.edit('flows', id, { stage });
    }
  },
};
