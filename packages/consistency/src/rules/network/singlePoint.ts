import { type BoardGraph, type Flow, isOver } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const limits = {
  flows: { value: 4, min: 1, max: 1_000 },
  share: { value: 0.3, min: 0.01, max: 1 },
} as const;

const activeOf = recordsThat(
  (flow: Flow) => !isOver(flow) && flow.stage !== 'idea' && flow.from !== flow.to,
);

/** N02: the company without which most flows stop. ONE hint: who stands second matters once the first has a backup. */
export const singlePoint = defineRule({
  id: 'N02',
  check: 'single-point',
  severity: 'hint',
  variants: [],
  fixIds: [],
  limits,
  find: { board: { reads: ['structure', 'companies'], find: mostNeeded } },
});

function* mostNeeded({
  graph,
  nameOf,
  limits: most,
}: Look<typeof limits>): Iterable<Found<never, never>> {
  const active = activeFlows(graph);
  let worst = '';
  let count = 0;
  for (const [id, flows] of active.byCompany)
    if (flows > count || (flows === count && id < worst)) [worst, count] = [id, flows];
  if (count < most.flows || count < active.total * most.share) return;
  yield {
    items: [worst],
    params: { company: nameOf(graph.company(worst)), count, all: active.total },
    fixes: [],
  };
}

/** Flows that run or are agreed, and how many hang on each company; nature and dumps stay. */
function activeFlows({ board }: BoardGraph) {
  const byCompany = new Map<string, number>();
  const active = activeOf(board.flows);
  for (const flow of active) {
    for (const end of [flow.from, flow.to]) {
      const kind = end === null ? undefined : board.companies.get(end)?.kind;
      if (end === null || kind === undefined || kind === 'source' || kind === 'sink') continue;
      if (kind !== 'environment') byCompany.set(end, (byCompany.get(end) ?? 0) + 1);
    }
  }
  return { byCompany, total: active.length };
}
