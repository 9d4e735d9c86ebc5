import { broaderConcepts } from '../concepts/index.ts';
import type { KnownExchange } from '../knownExchanges.ts';
import { definePart, type Judged, type MatchContext } from '../part.ts';
import type { Pair } from '../pairs.ts';
import { sectorLikeness, type Sector } from '../sectorCode.ts';
import type { Stock } from '../stock.ts';
import { usualInputs, usualOutputs } from '../usualTrade.ts';

const most = 25;
/** Nobody said what they do, or what it is. */
const neutral = 10;
/** Whom a thing suits says more than where it comes from. */
const giverShare = 0.35;
/** A known exchange of something wider or narrower than this. */
const nearResource = 0.8;
/** An unknown sector stands between one that fits and one that does not. */
const unknownSector = 0.5;

type Reason = 'known' | 'usual' | 'to-test' | 'none-known' | 'unknown-resource' | 'unknown-sector';

/** Whether such companies exchange such a thing elsewhere. */
export const knownElsewhere = definePart<'known-elsewhere', Reason>({
  id: 'known-elsewhere',
  least: 0,
  most,
  reasons: ['known', 'usual', 'to-test', 'none-known', 'unknown-resource', 'unknown-sector'],
  judge: (pair, context) => {
    if (pair.likeness === null) return { points: neutral, reason: 'to-test' };
    const answers = answersFor(pair.given.trade, context);
    const known = answers.get(pair.taken.trade) as Judged<Reason> | undefined;
    if (known !== undefined) return known;
    const answer = judgeAnew(pair, context);
    answers.set(pair.taken.trade, answer);
    return answer;
  },
});

function answersFor(trade: string, { answered }: MatchContext): Map<string, Judged> {
  let answers = answered.get(trade);
  if (answers === undefined) {
    answers = new Map();
    answered.set(trade, answers);
  }
  return answers;
}

function judgeAnew(pair: Pair, context: MatchContext): Judged<Reason> {
  const known = bestKnown(pair, context);
  const usual = usualPoints(pair);
  const best: Judged<Reason> | null =
    known !== null && known.points >= usual ? known : { points: usual, reason: 'usual' };
  if (best.points > 0 && best.points >= neutral) return best;
  if (conceptIn(pair) === null) {
    return { points: neutral, reason: 'unknown-resource', isUnknown: true };
  }
  if (pair.taken.sector === null && pair.taken.company.kind === 'company') {
    return { points: neutral, reason: 'unknown-sector', isUnknown: true };
  }
  return best.points > 0 ? best : { points: 0, reason: 'none-known' };
}

/** The resource that tables are asked about: the narrower of the two, as it says more. */
function conceptIn({ given, taken }: Pair): string | null {
  if (given.concept === null || taken.concept === null) return given.concept ?? taken.concept;
  return broaderConcepts(taken.concept).has(given.concept) ? taken.concept : given.concept;
}

function bestKnown(pair: Pair, { exchanges }: MatchContext): Judged<Reason> | null {
  const concept = conceptIn(pair);
  if (concept === null) return null;
  let best: { readonly share: number; readonly exchange: KnownExchange } | null = null;
  for (const exchange of exchanges.about(concept)) {
    const taker = likenessTo(pair.taken, exchange.taker);
    // Who is known to do something else altogether is no taker by this example.
    if (taker === 0) continue;
    const giver = likenessTo(pair.given, exchange.giver);
    const alike = giverShare * giver + (1 - giverShare) * taker;
    const share = (exchange.resource === concept ? 1 : nearResource) * alike;
    if (best === null || share > best.share) best = { share, exchange };
  }
  if (best === null) return null;
  return {
    points: Math.round(best.share * most),
    reason: 'known',
    params: { exchange: best.exchange.id },
  };
}

function likenessTo({ sector }: Stock, code: string): number {
  return sector === null ? unknownSector : sectorLikeness(sector, code);
}

/** What is usual in the taker's sector, and a little more where it is usual in the giver's too. */
function usualPoints(pair: Pair): number {
  const concept = conceptIn(pair);
  if (concept === null) return 0;
  const { given, taken } = pair;
  const steps = stepsToUsual(concept, usualInputs(taken.company.kind, taken.sector));
  if (steps === null) return 0;
  return Math.max(8, 12 - steps) + (isUsualOutput(concept, given.sector) ? 3 : 0);
}

function stepsToUsual(concept: string, usual: readonly string[]): number | null {
  const above = broaderConcepts(concept);
  let nearest: number | null = null;
  for (const wanted of usual) {
    const steps = above.get(wanted);
    if (steps !== undefined && (nearest === null || steps < nearest)) nearest = steps;
  }
  return nearest;
}

function isUsualOutput(concept: string, sector: Sector | null): boolean {
  return usualOutputs(sector).some((output) => broaderConcepts(output).has(concept));
}
