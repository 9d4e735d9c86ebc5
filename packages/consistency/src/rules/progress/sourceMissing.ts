import type { Flow } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const measured = recordsThat(
  ({ stage, amount, takerAmount }: Flow) =>
    stage === 'operating' && (amount !== null || takerAmount !== null),
);

/** T07: amounts of what runs, of which nobody said how well they are known. ONE finding for the board. */
export const sourceMissing = defineRule({
  id: 'T07',
  check: 'source-missing',
  severity: 'warning',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['flows', 'resources'], find: withoutSource } },
});

function* withoutSource({ graph, nameOf }: Look): Iterable<Found<never, never>> {
  const running = measured(graph.board.flows);
  const unfounded = running.filter(({ evidence }) => (evidence?.class ?? null) === null);
  const [first] = unfounded;
  if (first === undefined) return;
  yield {
    items: unfounded.map(({ id }) => id),
    subject: [],
    params: {
      count: unfounded.length,
      all: running.length,
      resource: nameOf(graph.resource(first.resource)),
    },
    fixes: [],
  };
}
