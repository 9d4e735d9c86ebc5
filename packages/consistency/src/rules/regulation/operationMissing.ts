import { isAgreed, isWaste, type Flow } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const agreedWithout = recordsThat(
  (flow: Flow) => isAgreed(flow) && (flow.operation ?? '').trim() === '',
);

/** R07: waste flows of which nobody said how they are treated. ONE hint for the board. */
export const operationMissing = defineRule({
  id: 'R07',
  check: 'operation-missing',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['flows', 'resources'], find: untold } },
});

function* untold({ graph, nameOf }: Look): Iterable<Found<never, never>> {
  const open = agreedWithout(graph.board.flows).filter((flow) => {
    const resource = graph.resource(flow.resource);
    return resource !== undefined && isWaste(flow.legalStatus, resource);
  });
  const [first] = open;
  if (first === undefined) return;
  yield {
    items: open.map(({ id }) => id),
    subject: [],
    params: { count: open.length, resource: nameOf(graph.resource(first.resource)) },
    fixes: [],
  };
}
