import { isOver, loopsAmong, type ResourceKind } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** What is matter, so that it has to come from somewhere and go somewhere. */
const matter: ReadonlySet<ResourceKind> = new Set([
  'material',
  'product',
  'by-product',
  'waste',
  'water',
]);

/** N01: a material goes round and round, and no product, loss or rest ever leaves. */
export const nothingLeaves = defineRule({
  id: 'N01',
  check: 'nothing-leaves',
  severity: 'warning',
  variants: [],
  fixIds: [],
  find: {
    resources(resource, { graph, nameOf }, found) {
      if (!matter.has(resource.kind)) return;
      const all = graph.flowsOf(resource.id);
      if (all.length < 2) return;
      const flows = all.filter((flow) => !isOver(flow) && flow.returning !== true);
      const isHere = (id: string) => graph.company(id) !== undefined;
      const links = flows.flatMap(({ from, to }) =>
        from === null || to === null || from === to || !isHere(from) || !isHere(to)
          ? []
          : [{ from, to }],
      );
      for (const loop of loopsAmong(links)) {
        const inside = new Set(loop);
        const leaves = flows.some(
          ({ from, to }) => inside.has(from ?? '') && !inside.has(to ?? ''),
        );
        const isUsedUp = loop.some(
          (id) =>
            graph.needsOf(id).some((need) => need.resource === resource.id) ||
            graph
              .processesOf(id)
              .some(({ inputs, losses }) =>
                [...inputs, ...losses].some((stream) => stream.resource === resource.id),
              ),
        );
        if (leaves || isUsedUp) continue;
        const members = [...loop].sort();
        found({
          items: members,
          subject: [resource.id, ...members],
          params: {
            resource: nameOf(resource),
            company: nameOf(graph.company(members[0] ?? null)),
          },
          fixes: [],
        });
      }
    },
  },
});
