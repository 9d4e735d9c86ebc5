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
    const { resource, amount } = parseFlowLabel(label, decimalMark);
    tx.edit('flows', id, {
      resource: resourceNamed(tx, resource),
      amount: amount && withWhatALabelCannotSay(amount, flow.amount),
    });
  },
};

/** Wet or dry is not written on an arrow: it holds on. */
function withWhatALabelCannotSay(written: Amount, known: Amount | null): Amount {
  return { ...known, ...written, basis: known?.basis ?? null };
}
