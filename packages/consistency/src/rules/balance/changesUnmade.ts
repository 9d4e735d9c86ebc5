import {
  type Company,
  type CompanyKind,
  isOver,
  type Resource,
  type ResourceKind,
} from '@symbiomap/domain';
import { derivedId } from '../../derivedId.ts';
import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** Places that hand on what they take in, unless a process says what they make of it. */
const handsOn: ReadonlySet<CompanyKind> = new Set(['storage', 'market']);

/** What may become each other without anything being made of it: the same thing by another name. */
const sortOf: Readonly<Record<ResourceKind, string>> = {
  material: 'thing',
  product: 'thing',
  'by-product': 'thing',
  waste: 'thing',
  fuel: 'thing',
  gas: 'gas',
  water: 'water',
  heat: 'heat',
  cold: 'cold',
  power: 'power',
  knowledge: 'knowledge',
  service: 'service',
  capacity: 'capacity',
  land: 'land',
};

/** B06: something of another kind leaves a storage or a market than came in, and no process makes it. */
export const changesUnmade = defineRule({
  id: 'B06',
  check: 'changes-unmade',
  severity: 'error',
  variants: [],
  fixIds: ['add-process', 'correct-flow'],
  find: {
    companies(company, { graph, nameOf }, found) {
      if (!handsOn.has(company.kind) || graph.processesOf(company.id).length > 0) return;
      // What may come one day says nothing of what leaves today.
      const flows = inOrder(graph.incoming(company.id)).filter(
        (flow) => !isOver(flow) && flow.stage !== 'idea',
      );
      const comesIn = flows.map(({ resource }) => graph.resource(resource));
      const [first] = comesIn;
      // What is not known may be what leaves.
      if (first === undefined || !comesIn.every((resource) => resource !== undefined)) return;
      const sorts = new Set(comesIn.map(({ kind }) => sortOf[kind]));
      for (const flow of inOrder(graph.outgoing(company.id))) {
        const made = graph.resource(flow.resource);
        if (made === undefined || isOver(flow) || sorts.has(sortOf[made.kind])) continue;
        found({
          items: [flow.id, company.id],
          subject: [flow.id],
          severity: flow.stage === 'idea' ? 'warning' : 'error',
          params: { company: nameOf(company), taken: nameOf(first), given: nameOf(made) },
          fixes: [
            {
              id: 'add-process',
              changes: [
                {
                  kind: 'create',
                  table: 'processes',
                  id: derivedId(graph.board, ['makes', company.id, made.id]),
                  fields: making(company, comesIn, made),
                },
              ],
            },
            { id: 'correct-flow', edit: { item: flow.id, field: 'resource' } },
          ],
        });
      }
    },
  },
});

function making({ id: company }: Company, taken: readonly Resource[], made: Resource) {
  const inputs = [...new Set(taken.map(({ id }) => id))].sort();
  return {
    company,
    inputs: inputs.map((resource) => ({ resource, amount: null })),
    outputs: [{ resource: made.id, amount: null, yield: null, of: null }],
  };
}
