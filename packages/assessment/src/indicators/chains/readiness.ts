import { flowStages, isOver, type Flow, type FlowStage } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { median } from '../median.ts';

/** For so long without a word, a plan stands still. */
const stalledAfterDays = 183;

/**
 * I21: how far the flows have come: how many stand at each stage, for how many days the plans have stood where they
 * are, and which share of them has not moved for half a year. Dates that nobody told are not guessed.
 */
export const readiness = defineIndicator({
  id: 'I21',
  unit: '%',
  parts: {
    'at-stage': { unit: '', of: 'stage' },
    'days-in-stage': { unit: 'days' },
    stalled: { unit: '%' },
  },
  missing: ['no-flows', 'stage-date'],
  compute({ graph, today }) {
    const flows = [...graph.board.flows.values()];
    const counts = new Map<FlowStage, number>();
    for (const { stage } of flows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
    const plans = flows.filter((flow) => flow.stage !== 'operating' && !isOver(flow));
    const waits = plans.map((flow) => ({ id: flow.id, days: daysAtStage(flow, today) }));
    const known = waits.flatMap(({ days }) => days ?? []);
    const undated = waits.filter(({ days }) => days === null).map(({ id }) => id);
    const stalled = known.filter((days) => days >= stalledAfterDays).length;
    return {
      value: flows.length === 0 ? null : ((counts.get('operating') ?? 0) / flows.length) * 100,
      parts: [
        ...flowStages.flatMap((of) => {
          const value = counts.get(of);
          return value === undefined ? [] : [{ part: 'at-stage' as const, of, value }];
        }),
        { part: 'days-in-stage', value: median(known) },
        { part: 'stalled', value: known.length === 0 ? null : (stalled / known.length) * 100 },
      ],
      unknown: [
        ...(flows.length === 0 ? [{ missing: 'no-flows' as const, items: [] }] : []),
        ...(undated.length > 0 ? [{ missing: 'stage-date' as const, items: undated.sort() }] : []),
      ],
    };
  },
});

/** Since when a flow stands at its stage; `null` where no date to the day is told, or one that is still to come. */
function daysAtStage(flow: Flow, today: string): number | null {
  const dates = flow.stages.flatMap(({ stage, date }) =>
    stage === flow.stage && date?.length === 10 ? [date] : [],
  );
  const since = dates.sort().at(-1);
  if (since === undefined) return null;
  const days = (Date.parse(today) - Date.parse(since)) / 86_400_000;
  return days >= 0 ? Math.round(days) : null;
}
