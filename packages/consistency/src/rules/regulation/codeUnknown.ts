import {
  codeList,
  nearestCode,
  sectorCodeOf,
  wasteCodeOf,
  type GivenCode,
} from '@symbiomap/domain/classifications';
import { defineRule, type Fix, type Found } from '../../rule.ts';

/** The other version of each list: a code that one lacks may be in it. */
const otherVersion: Readonly<Record<string, string>> = {
  'NACE-2.1': 'NACE-2',
  'NACE-2': 'NACE-2.1',
  'LoW-2015': 'LoW-2025',
  'LoW-2025': 'LoW-2015',
};

/** R01: a code that its list, in its version, does not have. */
export const codeUnknown = defineRule({
  id: 'R01',
  check: 'code-unknown',
  severity: 'error',
  variants: ['other-version'],
  fixIds: ['other-version', 'nearest', 'choose'],
  find: {
    companies(company, { graph, nameOf }, found) {
      if (company.sector === null) return;
      const code = sectorCodeOf(graph.board, company);
      if (code !== null)
        for (const one of unknown('companies', 'sector', company.id, nameOf(company), code))
          found(one);
    },
    resources(resource, { graph, nameOf, today }, found) {
      if (resource.waste === null) return;
      const code = wasteCodeOf(graph.board, resource, today);
      if (code !== null)
        for (const one of unknown('resources', 'waste', resource.id, nameOf(resource), code))
          found(one);
    },
  },
});

function* unknown(
  table: 'companies' | 'resources',
  field: 'sector' | 'waste',
  id: string,
  name: string,
  { code, list }: GivenCode,
): Iterable<Found<'other-version', 'other-version' | 'nearest' | 'choose'>> {
  if (list.find(code) !== null) return;
  const other = codeList(otherVersion[list.id] ?? '');
  const there = other?.find(code) ?? null;
  const near = nearestCode(list, code);
  const set = (listId: string, to: string) =>
    table === 'companies'
      ? ({ kind: 'edit', table, id, fields: { sector: { list: listId, code: to } } } as const)
      : ({ kind: 'edit', table, id, fields: { waste: { list: listId, code: to } } } as const);
  const isInOther = there !== null && other !== null;
  const fixes: Fix<'other-version' | 'nearest' | 'choose'>[] = [];
  if (isInOther)
    fixes.push({
      id: 'other-version',
      params: { list: other.id },
      changes: [set(other.id, there.code)],
    });
  if (near !== null)
    fixes.push({
      id: 'nearest',
      params: { code: list.write(near) },
      changes: [set(list.id, near.code)],
    });
  fixes.push({ id: 'choose', edit: { item: id, field } });
  yield {
    items: [id],
    subject: [id, field],
    params: { name, code, list: list.id, other: other?.id ?? '' },
    ...(isInOther && { variant: 'other-version' }),
    fixes,
  };
}
