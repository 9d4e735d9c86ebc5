import { parseFlowLabel, type Amount, type DecimalMark } from '@symbiomap/domain';
import type { Command } from '../command.ts';
import { resourceNamed } from './findResource.ts';

/** What flows from whom to whom, either as somebody wrote it on the arrow or taken apart already. */
export interface ConnectFlowArgs {
  readonly from: string;
  readonly to: string;
  /** "кофейный жмых 12 т/нед": a resource and an amount, each optional. */
  readonly label?: string;
  /** The id of a resource; goes before the label's. */
  readonly resource?: string | null;
  /** Goes before the label's. */
  readonly amount?: Amount | null;
  readonly decimalMark?: DecimalMark;
}

/** Draws a flow between two companies. Returns its id; `null` if one of them is gone. */
export const connectFlow: Command<ConnectFlowArgs, string | null> = {
  id: 'flow.connect',
  run: (tx, { from, to, label = '', resource, amount, decimalMark }) => {
    const { companies, resources } = tx.before;
    if (!companies.has(from) || !companies.has(to)) return null;
    const written = parseFlowLabel(label, decimalMark);
    const isResourceHere = resource !== null && resource !== undefined && resources.has(resource);
    const id = tx.newId();
    tx.create('flows', id, {
      from,
      to,
      resource: isResourceHere ? resource : resourceNamed(tx, written.resource),
      amount: amount ?? written.amount,
    });
    return id;
  },
};
