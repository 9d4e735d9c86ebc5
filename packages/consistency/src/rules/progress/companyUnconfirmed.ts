import type { CompanyKind } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** Those who could say yes to what was drawn of them. */
const canConfirm: ReadonlySet<CompanyKind> = new Set([
  'company',
  'utility',
  'lab',
  'infrastructure',
  'storage',
]);

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
  const companies = [...board.companies.values()].filter(
    ({ kind, invented }) => canConfirm.has(kind) && invented !== true,
  );
  const waiting = inOrder(companies.filter(({ confirmed }) => confirmed !== true));
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
