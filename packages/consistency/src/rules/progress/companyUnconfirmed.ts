import type { Company, CompanyKind } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** Those who could say yes to what was drawn of them. */
const canConfirm: ReadonlySet<CompanyKind> = new Set([
  'company',
  'utility',
  'lab',
  'infrastructure',
  'storage',
]);

const asked = recordsThat(
  ({ kind, invented }: Company) => canConfirm.has(kind) && invented !== true,
);

/**
 * T09: companies that have not confirmed what others drew of them. ONE hint, and only where confirming has begun or
 * the board is public: a workshop's first draft is nobody's statement.
 */
export const companyUnconfirmed = defineRule({
  id: 'T09',
  check: 'company-unconfirmed',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['companies'], find: unconfirmed } },
});

function* unconfirmed({ graph: { board }, nameOf }: Look): Iterable<Found<never, never>> {
  if (board.board.mode === 'game') return;
  const companies = asked(board.companies);
  const waiting = companies.filter(({ confirmed }) => confirmed !== true);
  const [first] = waiting;
  const hasBegun = waiting.length < companies.length || board.board.visibility === 'public';
  if (first === undefined || !hasBegun) return;
  yield {
    items: waiting.map(({ id }) => id),
    subject: [],
    params: { count: waiting.length, all: companies.length, company: nameOf(first) },
    fixes: [],
  };
}
