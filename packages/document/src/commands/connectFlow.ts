import {
  parseFlowLabel,
  type Amount,
  type DecimalMark,
  type ResourceKind,
} from '@symbiomap/domain';
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
  /** A resource by its name alone, whatever is in it; made, of that kind, if there is none of that name yet. */
  readonly proposed?: { readonly name: string; readonly kind: ResourceKind };
  /** Goes before the label's. */
  readonly amount?: Amount | null;
  readonly decimalMark?: DecimalMark;
}

/** Draws a flow between two companies. Returns its id; `null` if one of them is gone. */
export const connectFlow: Command<ConnectFlowArgs, string | null> = {
  id: 'flow.connect',
  run: (tx, { from, to, label = '', resource, proposed, amount, decimalMark }) => {
    const { companies, resources } = tx.before;
    if (!companies.has(from) || !companies.has(to)) return null;
    const written = parseFlowLabel(label, { decimalMark, language: tx.before.board.language });
    const isResourceHere = resource !== null && resource !== undefined && resources.has(resource);
    const named = () =>
      proposed === undefined
        ? resourceNamed(tx, written.resource)
        : resourceNamed(tx, proposed.name, { kind: proposed.kind });
    const id = tx.newId();
    tx.create('flows', id, {
      from,
      to,
      resource: isResourceHere ? resource : named(),
      amount: amount ?? written.amount,
    });
    return id;
  },
};
