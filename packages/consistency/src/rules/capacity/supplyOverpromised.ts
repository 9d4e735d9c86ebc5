import {
  type BoardGraph,
  type Company,
  type Flow,
  flowPerYear,
  isAgreed,
  type Offer,
} from '@symbiomap/domain';
import { byId } from '../../inOrder.ts';
import { shortened } from '../../derivedId.ts';
import { byResourceOf } from '../../byResourceOf.ts';
import { isDisposal } from '../../isDisposal.ts';
import { defineRule, type Fix, type Severity } from '../../rule.ts';
import {
  amountOf,
  isAbove,
  totalOfFlows,
  totalStated,
  type YearlyTotal,
} from '../../yearlyTotal.ts';

/** C01: agreed flows take more of a resource than their giver has. What goes to disposal is the rest, not a promise. */
export const supplyOverpromised = defineRule({
  id: 'C01',
  check: 'supply-overpromised',
  severity: 'error',
  variants: ['one-taker'],
  fixIds: ['mark-options', 'correct-offer', 'lower-flow'],
  find: {
    companies(company, { graph, nameOf }, found) {
      const offers = graph.offersOf(company.id);
      if (offers.length === 0 || !graph.outgoing(company.id).some(isAgreed)) return;
      for (const [resourceId, stated] of byResourceOf(offers)) {
        const flows = promisesOf(graph, company, resourceId);
        const supply =
          flows.length === 0 ? null : totalStated(stated, company, graph.resource(resourceId));
        const promised = supply === null ? null : promisedTotal(graph, flows, supply);
        if (supply === null || promised === null) continue;
        const severity = severityOf(promised, supply);
        const [first] = flows;
        if (severity === null || first === undefined) continue;
        found({
          items: [company.id, ...flows.map(({ id }) => id)],
          subject: [company.id, resourceId],
          severity,
          params: {
            company: nameOf(company),
            resource: nameOf(graph.resource(resourceId)),
            taker: nameOf(graph.company(first.to)),
            promised: amountOf(promised),
            supply: amountOf(supply),
          },
          ...(flows.length === 1 && { variant: 'one-taker' }),
          fixes: fixesOf(graph, company, stated, flows, supply),
        });
      }
    },
  },
});

function promisesOf(graph: BoardGraph, company: Company, resourceId: string): readonly Flow[] {
  return graph
    .outgoing(company.id)
    .filter((flow) => {
      if (flow.resource !== resourceId || !isAgreed(flow)) return false;
      return graph.company(flow.to) !== undefined && !isDisposal(graph, flow);
    })
    .sort(byId);
}

function promisedTotal(
  graph: BoardGraph,
  flows: readonly Flow[],
  supply: YearlyTotal,
): YearlyTotal | null {
  const amounts = flows.map((flow) => ({
    flow,
    yearly: flowPerYear(graph, flow, 'giver', supply.dimension),
  }));
  return totalOfFlows(amounts, supply.dimension);
}

/** Wrong for every value in the ranges: an error. Wrong for the most likely ones: a warning. */
function severityOf(promised: YearlyTotal, supply: YearlyTotal): Severity | null {
  const isCertain = !promised.assumed && !supply.assumed;
  if (isCertain && isAbove(promised.low, supply.high)) return 'error';
  return isAbove(promised.mode, supply.mode) ? 'warning' : null;
}

function fixesOf(
  graph: BoardGraph,
  company: Company,
  offers: readonly Offer[],
  flows: readonly Flow[],
  supply: YearlyTotal,
): readonly Fix<'mark-options' | 'correct-offer' | 'lower-flow'>[] {
  const [offer] = [...offers].sort(byId);
  const last = flows.at(-1);
  const word = shortened(`options-${company.id}-${offer?.resource ?? ''}`);
  const options = flows.map((flow) => ({ ...flow, alternatives: word }));
  const total = promisedTotal(graph, options, supply);
  const isEnough = total !== null && severityOf(total, supply) === null;
  const canBeOptions =
    isEnough &&
    flows.every((flow) => flow.alternatives === null) &&
    flows.filter((flow) => flow.stage === 'operating').length < 2;
  const fixes: Fix<'mark-options' | 'correct-offer' | 'lower-flow'>[] = [];
  if (canBeOptions) {
    fixes.push({
      id: 'mark-options',
      changes: flows.map(({ id }) => ({
        kind: 'edit',
        table: 'flows',
        id,
        fields: { alternatives: word },
      })),
    });
  }
  if (last !== undefined) {
    fixes.push({ id: 'lower-flow', edit: { item: last.id, field: 'amount' } });
  }
  if (offer !== undefined) {
    fixes.push({ id: 'correct-offer', edit: { item: offer.id, field: 'amount' } });
  }
  return fixes;
}
