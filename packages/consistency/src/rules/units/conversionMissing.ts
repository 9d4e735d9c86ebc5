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
  type Need,
  type Offer,
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
  let first: Gap | null = null;
  for (const flow of graph.flowsOf(resource.id)) {
    if (first !== null && !goesBefore(flow, first.flow)) continue;
    first = gapAt(graph, resource, flow) ?? first;
  }
  return first;
}

function goesBefore(a: Flow, b: Flow): boolean {
  const [isIdea, isOtherIdea] = [a.stage === 'idea', b.stage === 'idea'];
  return isIdea === isOtherIdea ? a.id < b.id : isOtherIdea;
}

/** The first two amounts of one flow that cannot be compared. */
function gapAt(graph: BoardGraph, resource: Resource, flow: Flow): Gap | null {
  const given = flow.amount ?? flow.takerAmount;
  const taken = flow.takerAmount ?? flow.amount;
  if (given === null || taken === null) return null;
  const between = (amount: Amount, other: Amount | null): Gap | null => {
    const missing = other === null ? null : missingBetween(resource, amount, other);
    return other === null || missing === null ? null : { flow, amount, other, missing };
  };
  const among = (amount: Amount, stock: readonly (Offer | Need)[]): Gap | null => {
    const listed = stock.filter((entry) => entry.resource === flow.resource);
    for (const { amount: other } of inOrder(listed)) {
      const gap = between(amount, other);
      if (gap !== null) return gap;
    }
    return null;
  };
  return (
    between(given, taken) ??
    among(given, graph.offersOf(flow.from ?? '')) ??
    among(taken, graph.needsOf(flow.to ?? ''))
  );
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
