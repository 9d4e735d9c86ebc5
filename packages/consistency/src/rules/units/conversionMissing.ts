import {
  type Amount,
  baseUnitOf,
  type BoardGraph,
  convert,
  type Dimension,
  exactly,
  findUnit,
  type Flow,
  knowledgeOf,
  type Resource,
  type ResourceKind,
  typicalFor,
} from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** What is not weighed, or not by what it burns to. */
const withoutWeight: ReadonlySet<ResourceKind> = new Set(['heat', 'cold', 'power', 'knowledge', 'service', 'capacity', 'land']); // prettier-ignore
const crossing: ReadonlySet<Dimension> = new Set(['mass', 'volume', 'normal-volume', 'energy']);

/** U02: what belongs together is told in tonnes here and in cubic metres there, and nothing says how they compare. */
export const conversionMissing = defineRule({
  id: 'U02',
  check: 'conversion-missing',
  severity: 'warning',
  variants: ['heating-value', 'unit'],
  fixIds: ['take-typical', 'say-density', 'say-heating-value', 'change-unit'],
  find: {
    resources(resource, { graph, nameOf }, found) {
      if (withoutWeight.has(resource.kind)) return;
      const gap = firstGap(graph, resource);
      if (gap === null) return;
      const { flow, amount, other, missing } = gap;
      const typical = typicalForAll(graph, resource, gap);
      const take: Fix<'take-typical'>[] =
        typical === null
          ? []
          : [{
              id: 'take-typical',
              changes: [{ kind: 'edit', table: 'resources', id: resource.id, fields: typical }],
            }]; // prettier-ignore
      const says: Fix<'say-density' | 'say-heating-value'>[] = [];
      if (missing.includes('density'))
        says.push({ id: 'say-density', edit: { item: resource.id, field: 'density' } });
      if (missing.includes('heatingValue'))
        says.push({ id: 'say-heating-value', edit: { item: resource.id, field: 'heatingValue' } });
      const variant = missing.includes('density') ? null : missing.includes('heatingValue') ? 'heating-value' : 'unit'; // prettier-ignore
      found({
        items: [resource.id, flow.id],
        subject: [resource.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), amount, other },
        ...(variant !== null && { variant }),
        fixes: [
          ...take,
          ...says,
          { id: 'change-unit', edit: { item: flow.id, field: flow.amount === null ? 'takerAmount' : 'amount' } },
        ], // prettier-ignore
      });
    },
  },
});

/** Typical values that close all gaps of a resource; `null` where the table lacks one: half of it would settle nothing. */
function typicalForAll(graph: BoardGraph, resource: Resource, first: Gap): Typical | null {
  let known: Typical = {};
  for (
    let gap: Gap | null = first;
    gap !== null;
    gap = firstGap(graph, { ...resource, ...known })
  ) {
    const more = typicalFor(resource, gap.missing);
    if (more === null || Object.keys(more).every((property) => property in known)) return null;
    known = { ...known, ...more };
  }
  return known;
}
type Typical = NonNullable<ReturnType<typeof typicalFor>>;

interface Gap {
  readonly flow: Flow;
  readonly amount: Amount;
  readonly other: Amount;
  readonly missing: readonly string[];
}

/** The first flow whose amount cannot be compared with what its ends tell of the same; agreed flows go first. */
function firstGap(graph: BoardGraph, resource: Resource): Gap | null {
  const flows = inOrder(graph.flowsOf(resource.id));
  const gentle = (flow: Flow) => (flow.stage === 'idea' ? 1 : 0);
  for (const flow of [...flows].sort((a, b) => gentle(a) - gentle(b))) {
    for (const [amount, other] of comparedAt(graph, flow)) {
      const missing = missingBetween(resource, amount, other);
      if (missing !== null) return { flow, amount, other, missing };
    }
  }
  return null;
}

function* comparedAt(graph: BoardGraph, flow: Flow): Iterable<readonly [Amount, Amount]> {
  const given = flow.amount ?? flow.takerAmount;
  const taken = flow.takerAmount ?? flow.amount;
  if (given === null || taken === null) return;
  if (given !== taken) yield [given, taken];
  const offers = flow.from === null ? [] : inOrder(graph.offersOf(flow.from));
  const needs = flow.to === null ? [] : inOrder(graph.needsOf(flow.to));
  for (const { resource, amount } of offers)
    if (resource === flow.resource && amount !== null) yield [given, amount];
  for (const { resource, amount } of needs)
    if (resource === flow.resource && amount !== null) yield [taken, amount];
}

/** What would have to be known to compare two amounts; `null` where they compare, or no knowledge would help. */
function missingBetween(resource: Resource, a: Amount, b: Amount): readonly string[] | null {
  const [one, two] = [findUnit(a.unit)?.dimension, findUnit(b.unit)?.dimension];
  if (one === undefined || two === undefined || one === two) return null;
  if (!crossing.has(one) || !crossing.has(two)) return null;
  const as = (dimension: Dimension) => ({ unit: baseUnitOf(dimension), per: null, basis: null });
  const converted = convert(exactly(1), as(one), as(two), knowledgeOf(resource));
  return converted.ok || converted.problem.code !== 'missing' ? null : converted.problem.missing;
}
