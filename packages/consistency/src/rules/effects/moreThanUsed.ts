import { type BoardGraph, type Flow, flowPerYear, isOver } from '@symbiomap/domain';
import { mentioningFlows } from '../../mentioningFlows.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';
import { amountOf, isAbove } from '../../yearlyTotal.ts';

/** E04: more of a supply is said to be replaced than there ever was of it. */
export const moreThanUsed = defineRule({
  id: 'E04',
  check: 'more-than-used',
  severity: 'error',
  variants: [],
  fixIds: ['lower-flow', 'correct-baseline'],
  find: { board: { reads: ['flows', 'companies', 'resources'], find: exaggerated } },
});

function* exaggerated({
  graph,
  nameOf,
}: Look): Iterable<Found<never, 'lower-flow' | 'correct-baseline'>> {
  for (const [baseline, flows] of replacing(graph)) {
    const used = flowPerYear(graph, baseline, 'taker');
    if (used === null) continue;
    let [low, mode, isCertain] = [0, 0, !used.assumed];
    for (const flow of flows) {
      const yearly = flowPerYear(graph, flow, 'taker');
      const ratio = flow.replaces?.ratio ?? null;
      if (yearly?.dimension !== used.dimension || ratio === null) continue;
      low += yearly.low * ratio;
      mode += yearly.mode * ratio;
      if (yearly.assumed) isCertain = false;
    }
    const isError = isCertain && isAbove(low, used.high);
    const last = flows.at(-1);
    if (last === undefined || (!isError && !isAbove(mode, used.mode))) continue;
    yield {
      items: [...flows.map(({ id }) => id), baseline.id],
      subject: [baseline.id],
      severity: isError && flows.some(({ stage }) => stage !== 'idea') ? 'error' : 'warning',
      params: {
        resource: nameOf(graph.resource(baseline.resource)),
        taker: nameOf(graph.company(baseline.to)),
        replaced: amountOf({ ...used, low, mode, high: mode }),
        used: amountOf(used),
      },
      fixes: [
        { id: 'lower-flow', edit: { item: last.id, field: 'amount' } },
        { id: 'correct-baseline', edit: { item: baseline.id, field: 'amount' } },
      ],
    };
  }
}

/** The flows that replace each supply, those that are over aside. */
function replacing(graph: BoardGraph): ReadonlyMap<Flow, readonly Flow[]> {
  const groups = new Map<Flow, Flow[]>();
  for (const flow of mentioningFlows(graph.board.flows)) {
    const baseline = graph.board.flows.get(flow.replaces?.flow ?? '');
    if (baseline === undefined || isOver(flow)) continue;
    const group = groups.get(baseline);
    if (group === undefined) groups.set(baseline, [flow]);
    else group.push(flow);
  }
  return groups;
}
