import type { Company, CompanyKind, Flow } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** Kinds that work somewhere in some trade. */
const atWork: ReadonlySet<CompanyKind> = new Set(['company', 'utility', 'lab']);

const working = recordsThat(({ kind }: Company) => atWork.has(kind));
const withoutAmount = recordsThat(
  ({ amount, takerAmount }: Flow) => amount === null && takerAmount === null,
);

/** G04: sectors, places and amounts still to be told. ONE hint for the whole board: the other rules stay silent about what is missing. */
export const basicsMissing = defineRule({
  id: 'G04',
  check: 'basics-missing',
  severity: 'hint',
  variants: ['companies', 'flows'],
  fixIds: [],
  find: { board: { reads: ['companies', 'flows'], find: missingOn } },
});

function* missingOn({ graph: { board } }: Look): Iterable<Found<'companies' | 'flows', never>> {
  // A board that nobody connected yet is being begun, not incomplete.
  if (board.flows.size === 0) return;
  const companies = working(board.companies);
  const incomplete = companies.filter(isIncomplete);
  const unmeasured = withoutAmount(board.flows);
  if (incomplete.length + unmeasured.length === 0) return;
  yield {
    items: [...incomplete, ...unmeasured].map(({ id }) => id),
    subject: [],
    params: {
      companies: incomplete.length,
      allCompanies: companies.length,
      flows: unmeasured.length,
      allFlows: board.flows.size,
    },
    ...(unmeasured.length === 0 && { variant: 'companies' }),
    ...(incomplete.length === 0 && { variant: 'flows' }),
    fixes: [],
  };
}

function isIncomplete({ sector, place }: Company): boolean {
  const hasSector = sector !== null && sector.code !== null && sector.code !== '';
  const hasPlace = place !== null && (place.label !== null || place.lat !== null);
  return !hasSector || !hasPlace;
}
