import { foldName, ResourceRecord, type BoardGraph, type Resource } from '@symbiomap/domain';
import { byId, inOrder } from '../../inOrder.ts';
import { mergedFields } from '../../mergedFields.ts';
import type { NameOf } from '../../nameOf.ts';
import { defineRule, type Fix, type Found, type Look } from '../../rule.ts';

/** S13: two resources that may be one: names alike in whichever alphabet. */
export const resourceTwice = defineRule({
  id: 'S13',
  check: 'resource-twice',
  severity: 'warning',
  variants: [],
  fixIds: ['merge', 'mark-different'],
  find: {
    // Putting two together leads all that is said of one to the other.
    board: { reads: ['anything'], find: twice },
  },
});

function* twice({ graph, nameOf }: Look): Iterable<Found<never, 'merge' | 'mark-different'>> {
  for (const group of alike(graph.board.resources.values())) {
    for (const [index, resource] of group.entries()) {
      const other = group.slice(0, index).find((before) => isSameFor(before, resource));
      if (other === undefined) continue;
      yield {
        items: [other.id, resource.id],
        params: { resource: nameOf(other), other: nameOf(resource) },
        fixes: [...mergeFix(graph, nameOf, other, resource), markDifferent(other, resource)],
      };
    }
  }
}

/** Resources with a name in common, in order of their ids. */
function* alike(resources: Iterable<Resource>): Iterable<readonly Resource[]> {
  const byName = new Map<string, Resource[]>();
  for (const resource of resources) {
    const label = labelOf(resource);
    if (label === '') continue;
    const group = byName.get(label);
    if (group === undefined) byName.set(label, [resource]);
    else group.push(resource);
  }
  for (const group of byName.values()) if (group.length > 1) yield group.sort(byId);
}

function isSameFor(a: Resource, b: Resource): boolean {
  return !a.differentFrom.includes(b.id) && !b.differentFrom.includes(a.id);
}

/** Folding is dear; a record that did not change is the same object in the next snapshot. */
const knownLabels = new WeakMap<Resource, string>();

function labelOf(resource: Resource): string {
  let label = knownLabels.get(resource);
  if (label === undefined) {
    label = foldName(resource.name);
    knownLabels.set(resource, label);
  }
  return label;
}

/** What is measured otherwise is not made one by a click. */
function mergeFix(
  graph: BoardGraph,
  nameOf: NameOf,
  kept: Resource,
  dropped: Resource,
): readonly Fix<'merge'>[] {
  if (kept.kind !== dropped.kind || kept.state !== dropped.state) return [];
  const { board } = graph;
  const other = { resource: kept.id };
  const follow = (id: string | null) => (id === dropped.id ? kept.id : id);
  const processes = inOrder(
    [...board.processes.values()].filter(({ inputs, outputs, losses }) =>
      [...inputs, ...outputs, ...losses].some(
        (stream) => stream.resource === dropped.id || ('of' in stream && stream.of === dropped.id),
      ),
    ),
  );
  return [
    {
      id: 'merge',
      params: { kept: nameOf(kept) },
      changes: [
        {
          kind: 'edit',
          table: 'resources',
          id: kept.id,
          fields: {
            ...mergedFields(ResourceRecord, kept, dropped),
            // The parts of both would be more than the whole.
            ...(kept.composition.length > 0 && { composition: kept.composition }),
          },
        },
        ...inOrder(graph.flowsOf(dropped.id)).map(
          ({ id }) => ({ kind: 'edit', table: 'flows', id, fields: other }) as const,
        ),
        ...inOrder(graph.offersOfResource(dropped.id)).map(
          ({ id }) => ({ kind: 'edit', table: 'offers', id, fields: other }) as const,
        ),
        ...inOrder(graph.needsOfResource(dropped.id)).map(
          ({ id }) => ({ kind: 'edit', table: 'needs', id, fields: other }) as const,
        ),
        ...processes.map(
          ({ id, inputs, outputs, losses }) =>
            ({
              kind: 'edit',
              table: 'processes',
              id,
              fields: {
                inputs: inputs.map((input) => ({ ...input, resource: follow(input.resource) })),
                outputs: outputs.map((output) => ({
                  ...output,
                  resource: follow(output.resource),
                  of: follow(output.of),
                })),
                losses: losses.map((loss) => ({ ...loss, resource: follow(loss.resource) })),
              },
            }) as const,
        ),
        { kind: 'delete', table: 'resources', id: dropped.id },
      ],
    },
  ];
}

function markDifferent(first: Resource, second: Resource): Fix<'mark-different'> {
  const differentFrom = [...second.differentFrom, first.id].slice(-50);
  return {
    id: 'mark-different',
    changes: [{ kind: 'edit', table: 'resources', id: second.id, fields: { differentFrom } }],
  };
}
