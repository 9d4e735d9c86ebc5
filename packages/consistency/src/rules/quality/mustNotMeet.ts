import { type BoardGraph, isOver, type ReactiveGroup, type Resource } from '@symbiomap/domain';
import { byId } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** What must not be mixed: gives off toxic gas, heat or fire. General knowledge; safety data sheets decide. */
const enemies: readonly (readonly [ReactiveGroup, ReactiveGroup])[] = [
  ['acid', 'cyanide'],
  ['acid', 'sulphide'],
  ['acid', 'hypochlorite'],
  ['acid', 'alkali'],
  ['acid', 'reactive-metal'],
  ['alkali', 'reactive-metal'],
  ['alkali', 'ammonium'],
  ['hypochlorite', 'ammonium'],
  ['oxidiser', 'flammable'],
];

/** Q08: a company takes in two things that react when they meet. */
export const mustNotMeet = defineRule({
  id: 'Q08',
  check: 'must-not-meet',
  severity: 'warning',
  variants: [],
  fixIds: [],
  find: {
    companies(company, { graph, nameOf }, found) {
      const told = graph
        .incoming(company.id)
        .flatMap((flow) => {
          const resource = graph.resource(flow.resource);
          const isMeant = resource !== undefined && isTold(resource) && !isOver(flow);
          return isMeant ? [{ flow, resource }] : [];
        })
        .sort((a, b) => byId(a.flow, b.flow));
      for (const [index, first] of told.entries()) {
        const second = told
          .slice(index + 1)
          .find(({ resource }) => react(first.resource, resource));
        if (second === undefined || !isMixing(graph, company.id)) continue;
        found({
          items: [company.id, first.flow.id, second.flow.id],
          subject: [company.id],
          params: {
            company: nameOf(company),
            resource: nameOf(first.resource),
            other: nameOf(second.resource),
          },
          fixes: [],
        });
        return;
      }
    },
  },
});

function isTold({ reactive, kind }: Resource): boolean {
  return reactive.length > 0 || kind === 'water';
}

function react(a: Resource, b: Resource): boolean {
  if (isWetting(a, b) || isWetting(b, a)) return true;
  return enemies.some(
    ([one, other]) =>
      (a.reactive.includes(one) && b.reactive.includes(other)) ||
      (a.reactive.includes(other) && b.reactive.includes(one)),
  );
}

function isWetting(water: Resource, other: Resource): boolean {
  return water.kind === 'water' && other.reactive.includes('water-reactive');
}

/** Where it is told what goes into which process, only what goes into one of them meets. */
function isMixing(graph: BoardGraph, companyId: string): boolean {
  const processes = graph.processesOf(companyId).filter(({ inputs }) => inputs.length > 0);
  if (processes.length === 0) return true;
  return processes.some(({ inputs }) => {
    const resources = inputs.flatMap(({ resource }) => graph.resource(resource) ?? []);
    return resources.some((a, index) => resources.slice(index + 1).some((b) => react(a, b)));
  });
}
