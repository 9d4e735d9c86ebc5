import { type Flow, isAgreed } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const agreedOptions = recordsThat(
  (flow: Flow) => (flow.alternatives ?? '') !== '' && isAgreed(flow),
);

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
  for (const flow of agreedOptions(graph.board.flows)) {
    const word = flow.alternatives ?? '';
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [flow]);
    else group.push(flow);
  }
  for (const flows of groups.values()) {
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
