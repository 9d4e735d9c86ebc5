import { carbonOfFlow, isOver, type BoardGraph, type FactorKind } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { mentioningFlows } from '../../mentioningFlows.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** Kinds of factors that a resource may lack. */
type Kind = Exclude<FactorKind, 'transport'>;
type Variant = 'burning' | 'disposal' | 'treatment' | 'bare';

/** E05: only an emission factor is wanting to tell what a flow saves; or the board's own has no source or year. */
export const factorMissing = defineRule({
  id: 'E05',
  check: 'factor-missing',
  severity: 'warning',
  variants: ['burning', 'disposal', 'treatment', 'bare'],
  fixIds: ['enter-factor', 'add-source'],
  find: {
    board: {
      reads: ['flows', 'companies', 'resources', 'processes'],
      *find(look) {
        yield* wanting(look);
        yield* bare(look);
      },
    },
  },
});

function* wanting({ graph, nameOf }: Look): Iterable<Found<Variant, 'enter-factor'>> {
  for (const [key, { resource, kind, flows }] of lackedBy(graph)) {
    const [first] = flows;
    if (first === undefined) continue;
    yield {
      items: [...flows, resource],
      subject: [key],
      params: { resource: nameOf(graph.resource(resource)), count: flows.length },
      ...(kind !== 'production' && { variant: kind }),
      fixes: [{ id: 'enter-factor', edit: { item: resource, field: 'factors' } }],
    };
  }
}

/** Who lacks nothing but factors, by the resource and what is done with it. */
function lackedBy(graph: BoardGraph) {
  const lacked = new Map<string, { resource: string; kind: Kind; flows: string[] }>();
  for (const flow of mentioningFlows(graph.board.flows)) {
    const carbon = isOver(flow) ? null : carbonOfFlow(graph, flow);
    if (carbon?.ok !== false || carbon.problem.some(({ missing }) => missing !== 'factor'))
      continue;
    for (const { item, kind } of carbon.problem) {
      if (kind === null || kind === 'transport' || graph.resource(item) === undefined) continue;
      const key = `${item}:${kind}`;
      const group = lacked.get(key) ?? { resource: item, kind, flows: [] };
      lacked.set(key, group);
      group.flows.push(flow.id);
    }
  }
  return lacked;
}

function* bare({ graph, nameOf }: Look): Iterable<Found<Variant, 'add-source'>> {
  for (const { id, about, value, source, year } of inOrder(graph.board.factors.values())) {
    const resource = graph.resource(about?.split(':')[0] ?? null);
    if (value === null || resource === undefined || (source !== null && year !== null)) continue;
    yield {
      items: [resource.id],
      subject: [id],
      params: { resource: nameOf(resource), count: 1 },
      variant: 'bare',
      fixes: [{ id: 'add-source', edit: { item: id, field: source === null ? 'source' : 'year' } }],
    };
  }
}
