import type { Position } from '@symbiomap/domain';
import type { Command } from '../command.ts';

/** The company that gives, and where its new neighbour is placed. */
export interface CreateBesideArgs {
  readonly beside: string;
  readonly position: Position;
}

/**
 * Adds a company that takes something from one that is there: one gesture, so one step. What flows is not said
 * yet. `null` if the giver is gone.
 */
export const createBeside: Command<
  CreateBesideArgs,
  { readonly company: string; readonly flow: string } | null
> = {
  id: 'company.createBeside',
  run: (tx, { beside, position }) => {
    if (!tx.before.companies.has(beside)) return null;
    const company = tx.newId();
    const flow = tx.newId();
    tx.create('companies', company, { position });
    tx.create('flows', flow, { from: beside, to: company });
    return { company, flow };
  },
};
