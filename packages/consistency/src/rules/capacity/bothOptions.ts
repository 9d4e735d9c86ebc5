import { type Flow, isAgreed } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** C10: flows of which only one can be, and more than one is agreed or runs. */
export const bothOptions = defineRule({
  id: 'C10',
  check: 'both-options',
  severity: 'warning',
  variants: [],
  fixIds: ['choose'],
  find: { board: { reads: ['flows', 'companies', 'resources'], find: options } },
});

function* options({ graph, nameOf }: Look): Iterable<Found<never, 'choose'>> {
  const groups = new Map<string, Flow[]>();
  for (const flow of graph.board.flows.values()) {
    const { alternatives } = flow;
    if (alternatives === null || alternatives === '' || !isAgreed(flow)) continue;
    const group = groups.get(alternatives);
    if (group === undefined) groups.set(alternatives, [flow]);
    else group.push(flow);
  }
  for (const group of groups.values()) {
    const flows = inOrder(group);
    const [first, second] = flows;
    if (first === undefined || second === undefined) continue;
    yield {
      items: flows.map(({ id }) => id),
      params: {
        count: flows.length,
        resource: nameOf(graph.resource(first.resource)),
        taker: nameOf(graph.company(first.to)),
        other: nameOf(graph.company(second.to)),
      },
      fixes: [{ id: 'choose', edit: { item: second.id, field: 'stage' } }],
    };
  }
}
