import type { Company } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const inventedOf = recordsThat((company: Company) => company.invented === true);

/** T10: made-up companies stand among real ones, so that every sum over the board means nothing. */
export const realAndInvented = defineRule({
  id: 'T10',
  check: 'real-and-invented',
  severity: 'warning',
  variants: [],
  fixIds: ['is-game'],
  find: { board: { reads: ['companies'], find: mixture } },
});

function* mixture({ graph: { board }, nameOf }: Look): Iterable<Found<never, 'is-game'>> {
  if (board.board.mode === 'game') return;
  const invented = inventedOf(board.companies);
  const [first] = invented;
  if (first === undefined || invented.length === board.companies.size) return;
  yield {
    items: invented.map(({ id }) => id),
    subject: [],
    params: { count: invented.length, company: nameOf(first) },
    fixes: [{ id: 'is-game', changes: [{ kind: 'editBoard', fields: { mode: 'game' } }] }],
  };
}
