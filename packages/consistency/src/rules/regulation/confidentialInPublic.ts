import { inOrder } from '../../inOrder.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** R12: something is marked confidential on a board that everybody may look at. */
export const confidentialInPublic = defineRule({
  id: 'R12',
  check: 'confidential-in-public',
  severity: 'error',
  variants: [],
  fixIds: ['make-private'],
  find: { board: { reads: ['flows', 'resources'], find: exposed } },
});

function* exposed({ graph, nameOf }: Look): Iterable<Found<never, 'make-private'>> {
  const { board } = graph;
  if (board.board.visibility !== 'public') return;
  const resources = inOrder([...board.resources.values()].filter(isConfidential));
  const flows = inOrder([...board.flows.values()].filter(isConfidential));
  const items = [...resources, ...flows].map(({ id }) => id);
  if (items.length === 0) return;
  yield {
    items,
    subject: [],
    params: {
      count: items.length,
      resource: nameOf(resources[0] ?? graph.resource(flows[0]?.resource ?? null)),
    },
    fixes: [
      { id: 'make-private', changes: [{ kind: 'editBoard', fields: { visibility: 'private' } }] },
    ],
  };
}

function isConfidential(record: { readonly confidential: boolean | null }): boolean {
  return record.confidential === true;
}
