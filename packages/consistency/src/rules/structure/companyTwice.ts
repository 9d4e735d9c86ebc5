import { foldName, type BoardGraph, type Company } from '@symbiomap/domain';
import { byId, inOrder } from '../../inOrder.ts';
import { mergeCompanies } from '../../mergeCompanies.ts';
import type { NameOf } from '../../nameOf.ts';
import { defineRule, type Fix, type Found, type Look } from '../../rule.ts';

/** S12: two cards that may be the same company: names alike in whichever alphabet, or one register number. */
export const companyTwice = defineRule({
  id: 'S12',
  check: 'company-twice',
  severity: 'warning',
  variants: ['register'],
  fixIds: ['merge', 'mark-different'],
  find: {
    // Putting two together leads all that speaks of one to the other.
    board: { reads: ['anything'], find: twice },
  },
});

function* twice({ graph, nameOf }: Look): Iterable<Found<'register', 'merge' | 'mark-different'>> {
  for (const { company, other, isByRegister } of pairsAmong(graph.board.companies)) {
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
}

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

const knownPairs = new WeakMap<ReadonlyMap<string, Company>, readonly Pair[]>();

/** Looked for once for as long as no company is another. */
function pairsAmong(companies: ReadonlyMap<string, Company>): readonly Pair[] {
  let pairs = knownPairs.get(companies);
  if (pairs === undefined) {
    pairs = [...alike(companies.values())];
    knownPairs.set(companies, pairs);
  }
  return pairs;
}

/** Each company with the first before it that it looks like: of many alike, a chain of pairs, never all pairs. */
function* alike(companies: Iterable<Company>): Iterable<Pair> {
  const byLabel = new Map<string, Company[]>();
  const doubled = new Map<Company, Company[][]>();
  for (const company of companies) {
    for (const label of labelsOf(company)) {
      const group = byLabel.get(label);
      if (group === undefined) byLabel.set(label, [company]);
      else group.push(company);
    }
  }
  for (const group of byLabel.values()) {
    if (group.length === 1) continue;
    group.sort(byId);
    for (const company of group) doubled.set(company, [...(doubled.get(company) ?? []), group]);
  }
  for (const company of inOrder(doubled.keys())) {
    const number = registerLabel(company);
    const others = (doubled.get(company) ?? []).flatMap(
      (group) => firstAlike(group, company) ?? [],
    );
    const [other] = others.sort(byId);
    if (other === undefined) continue;
    yield { other, company, isByRegister: number !== null && number === registerLabel(other) };
  }
}

function firstAlike(group: readonly Company[], company: Company): Company | undefined {
  return group.find((other) => other.id < company.id && isSameFor(other, company));
}

function isSameFor(a: Company, b: Company): boolean {
  return !a.differentFrom.includes(b.id) && !b.differentFrom.includes(a.id);
}

/** Folding is the dearest part; a record that did not change is the same object in the next snapshot. */
const knownLabels = new WeakMap<Company, ReadonlySet<string>>();

function labelsOf(company: Company): ReadonlySet<string> {
  const known = knownLabels.get(company);
  if (known !== undefined) return known;
  const { name, names, aliases } = company;
  const labels = new Set<string>();
  for (const written of [name, ...aliases, ...Object.values(names ?? {})]) {
    const folded = foldName(written);
    if (folded !== '') labels.add(folded);
  }
  const number = registerLabel(company);
  if (number !== null) labels.add(number);
  knownLabels.set(company, labels);
  return labels;
}

/** Folded names hold letters, digits and spaces only: the mark keeps numbers apart from them. */
function registerLabel({ registerNumber }: Company): string | null {
  const digits = registerNumber?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() ?? '';
  return digits === '' ? null : `#${digits}`;
}
