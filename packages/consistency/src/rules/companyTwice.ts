import { foldName, type BoardGraph, type Company } from '@symbiomap/domain';
import { byId } from '../inOrder.ts';
import { mergeCompanies } from '../mergeCompanies.ts';
import type { NameOf } from '../nameIn.ts';
import { defineRule, type Fix } from '../rule.ts';

/** S12: two cards that may be the same company: names alike in whichever alphabet, or one register number. */
export const companyTwice = defineRule({
  id: 'S12',
  check: 'company-twice',
  severity: 'warning',
  variants: ['register'],
  fixIds: ['merge', 'mark-different'],
  *find(graph, nameOf) {
    const companies = [...graph.board.companies.values()].sort(byId);
    for (const { company, other, isByRegister } of alike(companies)) {
      yield {
        items: [other.id, company.id],
        params: {
          company: nameOf(other),
          other: nameOf(company),
          number: company.registerNumber ?? '',
        },
        ...(isByRegister && { variant: 'register' }),
        fixes: [...mergeFix(graph, nameOf, other, company), markDifferent(other, company)],
      };
    }
  },
});

/** A lake and a company of one name are not made one by a click. */
function mergeFix(
  graph: BoardGraph,
  nameOf: NameOf,
  first: Company,
  second: Company,
): readonly Fix<'merge'>[] {
  if (first.kind !== second.kind) return [];
  const { kept, dropped, changes } = mergeCompanies(graph, first, second);
  return [{ id: 'merge', params: { kept: nameOf(kept), dropped: nameOf(dropped) }, changes }];
}

function markDifferent(first: Company, second: Company): Fix<'mark-different'> {
  const differentFrom = [...second.differentFrom, first.id].slice(-50);
  return {
    id: 'mark-different',
    changes: [{ kind: 'edit', table: 'companies', id: second.id, fields: { differentFrom } }],
  };
}

interface Pair {
  readonly other: Company;
  readonly company: Company;
  readonly isByRegister: boolean;
}

/** Each company with the first before it that it looks like: of many alike, a chain of pairs, never all pairs. */
function* alike(companies: readonly Company[]): Iterable<Pair> {
  const byLabel = new Map<string, Company[]>();
  for (const company of companies) {
    let pair: Pair | undefined;
    for (const label of labelsOf(company)) {
      const seen = byLabel.get(label);
      if (seen === undefined) {
        byLabel.set(label, [company]);
        continue;
      }
      const other = seen.find((earlier) => isSameFor(earlier, company));
      if (other !== undefined) {
        pair ??= { other, company, isByRegister: label.startsWith(registerMark) };
      }
      seen.push(company);
    }
    if (pair !== undefined) yield pair;
  }
}

function isSameFor(a: Company, b: Company): boolean {
  return a.id !== b.id && !a.differentFrom.includes(b.id) && !b.differentFrom.includes(a.id);
}

/** Folded names hold letters, digits and spaces only. */
const registerMark = '#';

function labelsOf({ name, names, aliases, registerNumber }: Company): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const written of [name, ...aliases, ...Object.values(names ?? {})]) {
    const folded = foldName(written);
    if (folded !== '') labels.add(folded);
  }
  const number = registerNumber?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() ?? '';
  if (number !== '') labels.add(registerMark + number);
  return labels;
}
