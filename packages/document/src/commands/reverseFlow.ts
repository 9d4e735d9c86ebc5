import type { Command } from '../command.ts';
import type { IdArgs } from './recordCommands.ts';

/** Turns a flow round: the giver becomes the taker. */
export const reverseFlow: Command<IdArgs, void> = {
  id: 'flow.reverse',
  run: (tx, { id }) => {
    const flow = tx.before.flows.get(id);
    if (flow !== undefined) tx.edit('flows', id, { from: flow.to, to: flow.from });
  },
};
