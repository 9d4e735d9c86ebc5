import { parseFlowLabel, type DecimalMark } from '@symbiomap/domain';
import type { Command, CommandId } from '../command.ts';
import { resourceNamed } from './findResource.ts';

/** What a company gives or needs, as somebody wrote it: of which entry, or of which company a new one. */
export interface LabelStockArgs {
  readonly of: { readonly id: string } | { readonly company: string };
  /** "кофейный жмых 12 т/нед": a resource and an amount, each optional. */
  readonly label: string;
  readonly decimalMark?: DecimalMark;
}

/** Writes what an offer or a need is about, all of it at once. Returns its id; `null` if nobody is there to have it. */
export function labelStock(
  id: CommandId,
  table: 'offers' | 'needs',
): Command<LabelStockArgs, string | null> {
  return {
    id,
    run: (tx, { of, label, decimalMark }) => {
      const isThere =
        'id' in of ? tx.before[table].has(of.id) : tx.before.companies.has(of.company);
      if (!isThere) return null;
      const habits = { decimalMark, language: tx.before.board.language };
      const { resource, amount } = parseFlowLabel(label, habits);
      const fields = { resource: resourceNamed(tx, resource), amount };
      if ('id' in of) {
        const basis = amount?.basis ?? tx.before[table].get(of.id)?.amount?.basis ?? null;
        tx.edit(table, of.id, { ...fields, amount: amount && { ...amount, basis } });
        return of.id;
      }
      const newId = tx.newId();
      tx.create(table, newId, { ...fields, company: of.company });
      return newId;
    },
  };
}
