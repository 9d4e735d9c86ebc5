import { type BoardGraph, isOver, loopsAmong, type Resource } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** Q05: something goes round that carries what nobody wants, and nothing is ever taken out. */
export const pilesUp = defineRule({
  id: 'Q05',
  check: 'piles-up',
  severity: 'warning',
  variants: [],
  fixIds: [],
  find: {
    resources(resource, { graph, nameOf }, found) {
      const contaminant = resource.composition.find((part) => part.contaminant === true);
      if (contaminant === undefined) return;
      const loop = closedLoopOf(graph, resource);
      if (loop.length === 0) return;
      found({
        items: loop,
        subject: [resource.id],
        params: { resource: nameOf(resource), contaminant: contaminant.name ?? '' },
        fixes: [],
      });
    },
  },
});

/** The flows of a resource that go round without a way out; none where there is a bleed, a loss or no loop. */
function closedLoopOf(graph: BoardGraph, resource: Resource): readonly string[] {
  const flows = inOrder(graph.flowsOf(resource.id).filter((flow) => !isOver(flow)));
  const links = flows.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ from, to }],
  );
  for (const loop of loopsAmong(links)) {
    const inside = new Set(loop);
    if (inside.size < 2) continue;
    const leaves = flows.some(({ from, to }) => inside.has(from ?? '') && !inside.has(to ?? ''));
    const isTakenOut = loop.some((id) =>
      graph
        .processesOf(id)
        .some(
          ({ kind, inputs }) =>
            kind === 'treatment' || inputs.some((input) => input.resource === resource.id),
        ),
    );
    if (leaves || isTakenOut) continue;
    return flows
      .filter(({ from, to }) => inside.has(from ?? '') && inside.has(to ?? ''))
      .map(({ id }) => id);
  }
  return [];
}
