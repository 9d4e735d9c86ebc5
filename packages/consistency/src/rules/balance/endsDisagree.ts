import {
  type Amount,
  baseUnitOf,
  type BoardGraph,
  convert,
  type Flow,
  isOver,
  knowledgeOf,
  perYear,
  type YearlyAmount,
  yearlyIn,
} from '@symbiomap/domain';
import { defineRule, type Fix } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** B08: giver and taker tell different amounts of the same flow, beyond what is lost on the way. */
export const endsDisagree = defineRule({
  id: 'B08',
  check: 'ends-disagree',
  severity: 'warning',
  variants: [],
  fixIds: ['keep-both', 'agree'],
  limits: { percent: { value: 10, min: 0, max: 100 } },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      const { amount, takerAmount } = flow;
      if (amount === null || takerAmount === null || isOver(flow)) return;
      const ends = endsOf(graph, flow, amount, takerAmount);
      if (ends === null) return;
      const [given, taken] = ends;
      const arrives = 1 - (flow.loss ?? 0);
      const isApart = taken.low > given.high || taken.high < given.low * arrives;
      const expected = taken.mode > given.mode ? given.mode : given.mode * arrives;
      const most = Math.max(expected, taken.mode);
      if (!isApart || Math.abs(expected - taken.mode) <= (most * limits.percent) / 100) return;
      const both = rangeOfBoth(graph, flow, amount, given, taken);
      const keep: Fix<'keep-both'>[] =
        both === null
          ? []
          : [{
              id: 'keep-both',
              params: { amount: both },
              changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { amount: both, takerAmount: null } }],
            }]; // prettier-ignore
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          given: amount,
          taken: takerAmount,
        },
        fixes: [...keep, { id: 'agree', edit: { item: flow.id, field: 'takerAmount' } }],
      });
    },
  },
});

/** Both over a year in one dimension; `null` where they do not compare, or days of operation had to be assumed. */
function endsOf(
  graph: BoardGraph,
  flow: Flow,
  amount: Amount,
  takerAmount: Amount,
): readonly [YearlyAmount, YearlyAmount] | null {
  if (amount.basis !== takerAmount.basis) return null;
  // The same per day at both ends is the same, however many days nobody told.
  const days = (companyId: string | null) => graph.company(companyId)?.operatingDays ?? null;
  const [ofGiver, ofTaker] = [days(flow.from), days(flow.to)];
  const given = perYear(amount, ofGiver ?? ofTaker);
  const told = perYear(takerAmount, ofTaker ?? ofGiver);
  if (given === null || told?.currency !== given.currency) return null;
  if (given.assumed !== told.assumed) return null;
  const taken = yearlyIn(told, given.dimension, graph.resource(flow.resource));
  return taken === null ? null : [given, taken];
}

/** The giver's amount with a range that holds what the taker says too, in the giver's own unit. */
function rangeOfBoth(
  graph: BoardGraph,
  flow: Flow,
  amount: Amount,
  given: YearlyAmount,
  taken: YearlyAmount,
): Amount | null {
  const { unit, per, basis } = amount;
  const base = { unit: baseUnitOf(given.dimension) ?? unit, per: 'year', basis } as const;
  const days = graph.company(flow.from)?.operatingDays ?? graph.company(flow.to)?.operatingDays;
  const ends = {
    low: Math.min(given.low, taken.low),
    mode: given.mode,
    high: Math.max(given.high, taken.high),
  };
  const knowledge = knowledgeOf(graph.resource(flow.resource), days ?? null);
  const own = per === 'once' || per === null ? { unit, per: 'year', basis } as const : { unit, per, basis }; // prettier-ignore
  const both = convert(ends, base, own, knowledge);
  if (!both.ok) return null;
  const rounded = (value: number) => Number(value.toPrecision(6));
  const { low, mode, high } = both.value;
  return { ...amount, low: rounded(low), mode: rounded(mode), high: rounded(high) };
}
