import { parseFlowLabel, type Amount, type DecimalMark } from '@symbiomap/domain';
import type { Command } from '../command.ts';
import { resourceNamed } from './findResource.ts';

/** What now stands on a flow's arrow: all of it, so that what is no longer written becomes unknown. */
export interface LabelFlowArgs {
  readonly id: string;
  readonly label: string;
  readonly decimalMark?: DecimalMark;
}

/** Writes something else on an arrow. */
export const labelFlow: Command<LabelFlowArgs, void> = {
  id: 'flow.label',
  run: (tx, { id, label, decimalMark }) => {
    const flow = tx.before.flows.get(id);
    if (flow === undefined) return;
    const habits = { decimalMark, language: tx.before.board.language };
    const { resource, amount } = parseFlowLabel(label, habits);
    tx.edit('flows', id, {
      resource: resourceNamed(tx, resource),
      amount: amount && withWhatIsSeldomWritten(amount, flow.amount),
    });
  },
};

/** Unless wet or dry is written on the arrow, what was known of it holds on. */
function withWhatIsSeldomWritten(written: Amount, known: Amount | null): Amount {
  return { ...known, ...written, basis: written.basis ?? known?.basis ?? null };
}
