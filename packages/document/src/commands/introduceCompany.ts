import { foldName, parseFlowLabel, type DecimalMark, type Position } from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command } from '../command.ts';
import { resourceNamed } from './findResource.ts';

/** A company as it introduces itself: its name, and in its own words what it gives and needs. */
export interface IntroduceCompanyArgs {
  readonly name: string;
  /** "coffee grounds 12 t/week", each. */
  readonly gives: readonly string[];
  readonly needs: readonly string[];
  /** Where its card goes if it has none yet. */
  readonly position: Position;
  readonly decimalMark?: DecimalMark;
}

/** Adds a company with what it gives and needs, in one step; to the card of that name where there is one. Returns its id; `null` if nothing was said. */
export const introduceCompany: Command<IntroduceCompanyArgs, string | null> = {
  id: 'company.introduce',
  run: (tx, { name, gives, needs, position, decimalMark }) => {
    const isSaid = [name, ...gives, ...needs].some((text) => text.trim() !== '');
    if (!isSaid) return null;
    const habits = { decimalMark, language: tx.before.board.language };
    const company = companyNamed(tx, name) ?? tx.newId();
    if (!tx.before.companies.has(company)) tx.create('companies', company, { name, position });
    // Said twice in one breath, a resource is still made only once.
    const made = new Map<string, string | null>();
    const add = (table: 'offers' | 'needs', label: string) => {
      const { resource, amount } = parseFlowLabel(label, habits);
      const key = foldName(resource);
      const known = made.get(key);
      const resourceId = known ?? resourceNamed(tx, resource);
      if (key !== '') made.set(key, resourceId);
      tx.create(table, tx.newId(), { company, resource: resourceId, amount });
    };
    for (const label of gives) if (label.trim() !== '') add('offers', label);
    for (const label of needs) if (label.trim() !== '') add('needs', label);
    return company;
  },
};

function companyNamed(tx: BoardTransaction, name: string): string | null {
  const wanted = foldName(name);
  if (wanted === '') return null;
  for (const company of tx.before.companies.values()) {
    const names = [company.name, ...Object.values(company.names ?? {})];
    if (names.some((known) => foldName(known) === wanted)) return company.id;
  }
  return null;
}
