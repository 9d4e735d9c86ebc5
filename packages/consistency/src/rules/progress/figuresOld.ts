import type { Flow } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

const limits = { years: { value: 3, min: 1, max: 100 } } as const;

const dated = recordsThat((flow: Flow) => yearOf(flow) !== null);

/** T06: amounts of what runs are years old. ONE finding for the board: a map of the past is not a hundred mistakes. */
export const figuresOld = defineRule({
  id: 'T06',
  check: 'figures-old',
  severity: 'warning',
  variants: [],
  fixIds: [],
  limits,
  find: { board: { reads: ['flows', 'resources'], find: oldFigures } },
});

function* oldFigures({
  graph,
  nameOf,
  today,
  limits: { years },
}: Look<typeof limits>): Iterable<Found<never, never>> {
  const yearNow = Number(today.slice(0, 4));
  const old = dated(graph.board.flows).filter(
    (flow) => yearNow - (yearOf(flow) ?? yearNow) > years,
  );
  const [oldest] = [...old].sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
  if (oldest === undefined) return;
  yield {
    items: old.map(({ id }) => id),
    subject: [],
    params: {
      count: old.length,
      resource: nameOf(graph.resource(oldest.resource)),
      year: String(yearOf(oldest)),
    },
    fixes: [],
  };
}

/** The year of the figure, where it is of one that runs and has an amount. */
function yearOf({ stage, amount, takerAmount, evidence }: Flow): number | null {
  if (stage !== 'operating' && stage !== 'agreement') return null;
  return amount === null && takerAmount === null ? null : (evidence?.year ?? null);
}
