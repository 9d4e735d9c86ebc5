import { type CompanyKind, type Flow, isOver } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const limits = {
  flows: { value: 4, min: 1, max: 1_000 },
  share: { value: 0.3, min: 0.01, max: 1 },
} as const;

/** Nature and dumps stay. */
const stays: ReadonlySet<CompanyKind> = new Set(['source', 'sink', 'environment']);
/** Flows that run or are agreed. */
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
  const { companies, flows } = graph.board;
  const active = activeOf(flows);
  let worst = '';
  let count = 0;
  for (const [id, hanging] of byCompany(active)) {
    if (hanging < count || (hanging === count && id >= worst)) continue;
    const company = companies.get(id);
    if (company !== undefined && !stays.has(company.kind)) [worst, count] = [id, hanging];
  }
  if (count < most.flows || count < active.length * most.share) return;
  yield {
    items: [worst],
    params: { company: nameOf(graph.company(worst)), count, all: active.length },
    fixes: [],
  };
}

/** How many flows hang on each company. */
function byCompany(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (end: string | null) => {
    if (end !== null) counts.set(end, (counts.get(end) ?? 0) + 1);
  };
  for (const { from, to } of flows) {
    count(from);
    count(to);
  }
  return counts;
}
