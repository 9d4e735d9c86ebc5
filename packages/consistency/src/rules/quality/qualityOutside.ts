import { foldName, isOver, type Need, type Offer, type Resource } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { stockOfFlow } from '../../stockOfFlow.ts';

type Quality = Offer['quality'][number];

/** Q04: what is offered lies outside what the taker can use: too wet, too coarse, too much chloride. */
export const qualityOutside = defineRule({
  id: 'Q04',
  check: 'quality-outside',
  severity: 'warning',
  variants: ['below'],
  fixIds: ['add-step', 'correct-offer', 'correct-need'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (isOver(flow) || flow.via !== null) return;
      const stock = stockOfFlow(graph, flow);
      if (stock?.need == null) return;
      for (const limit of stock.need.quality) {
        const given = givenOf(stock.offer, stock.resource, limit);
        const breach = given === null ? null : breachOf(given, limit);
        if (breach === null) continue;
        found({
          items: [flow.id],
          subject: [flow.id, foldName(limit.name ?? '')],
          severity: severityFor(flow, 'warning'),
          params: {
            resource: nameOf(stock.resource),
            taker: nameOf(graph.company(flow.to)),
            quality: limit.name ?? '',
            given: breach.given,
            limit: breach.limit,
            unit: limit.unit ?? '',
          },
          ...(breach.isBelow && { variant: 'below' }),
          fixes: [
            { id: 'add-step', edit: { item: flow.id, field: 'via' } },
            ...(stock.offer === null
              ? []
              : [
                  {
                    id: 'correct-offer' as const,
                    edit: { item: stock.offer.id, field: 'quality' },
                  },
                ]),
            { id: 'correct-need', edit: { item: stock.need.id, field: 'quality' } },
          ],
        });
        // One limit of a name is enough to mend.
        return;
      }
    },
  },
});

interface Span {
  readonly min: number;
  readonly max: number;
}

/** What is told of a quality, in the unit of the limit. */
function givenOf(
  offer: Offer | null,
  resource: Resource,
  limit: Need['quality'][number],
): Span | null {
  const name = foldName(limit.name ?? '');
  if (name === '') return null;
  const told = offer?.quality.find((one) => foldName(one.name ?? '') === name);
  if (told !== undefined) return spanOf(told, limit);
  if (!moistureWords.has(name) || resource.moisture === null) return null;
  const factor = factorBetween('', limit.unit);
  return factor === null
    ? null
    : { min: resource.moisture * factor, max: resource.moisture * factor };
}

const moistureWords: ReadonlySet<string> = new Set(
  [
    'moisture',
    'water',
    'влажность',
    'вода',
    'fugt',
    'fukt',
    'kosteus',
    'wilgotność',
    'feuchte',
  ].map(foldName),
);

function spanOf(told: Quality, limit: Quality): Span | null {
  const factor = factorBetween(told.unit, limit.unit);
  if (factor === null || (told.min === null && told.max === null)) return null;
  return {
    min: (told.min ?? told.max ?? 0) * factor,
    max: (told.max ?? told.min ?? 0) * factor,
  };
}

/** Per cent and plain shares are converted; other units have to be the same. */
function factorBetween(from: string | null, to: string | null): number | null {
  const [a, b] = [(from ?? '').trim().toLowerCase(), (to ?? '').trim().toLowerCase()];
  if (a === b) return 1;
  if (a === '' && b === '%') return 100;
  return a === '%' && b === '' ? 0.01 : null;
}

/** Where every value that is given lies outside. */
function breachOf(given: Span, { min, max }: Quality) {
  if (max !== null && given.min > max) return { isBelow: false, given: given.min, limit: max };
  if (min !== null && given.max < min) return { isBelow: true, given: given.max, limit: min };
  return null;
}
