import {
  borderBetween,
  hasPermitFor,
  isNoWaste,
  isWaste,
  type CompanyKind,
} from '@symbiomap/domain';
import { barredAsFeed } from '../legal/barredAsFeed.ts';
import { hazardOf } from '../legal/hazardOf.ts';
import { meantStock } from '../meantStock.ts';
import { definePart, type JudgedReason, type MatchContext } from '../part.ts';
import type { Pair } from '../pairs.ts';

const neverGives: ReadonlySet<CompanyKind> = new Set(['sink']);
const neverTakes: ReadonlySet<CompanyKind> = new Set(['source']);

/** What is forbidden, as far as is known, takes away so much. */
const forbidden = -20;
/** What has to be asked or asked for first. */
const toAsk = -5;

type Reason =
  | 'wrong-way'
  | 'catering-to-feed'
  | 'animal-to-feed'
  | 'no-permit'
  | 'border'
  | 'status-undecided'
  | 'animal-category-unknown'
  | 'unknown'
  | 'permit'
  | 'nothing-against';

/** One thing to know of the law. */
interface Matter extends JudgedReason<Reason> {
  readonly points: number;
  readonly isUnknown?: boolean;
}

/**
 * What the law, or the nature of a place, has against it, by the same law as the rules of the board. Never legal
 * advice: a flag to ask about.
 */
export const allowed = definePart<'allowed', Reason>({
  id: 'allowed',
  least: forbidden,
  most: 0,
  reasons: [
    'wrong-way',
    'catering-to-feed',
    'animal-to-feed',
    'no-permit',
    'border',
    'status-undecided',
    'animal-category-unknown',
    'unknown',
    'permit',
    'nothing-against',
  ],
  judge: (pair, context) => {
    const { given, taken } = pair;
    if (neverGives.has(given.company.kind) || neverTakes.has(taken.company.kind)) {
      return { points: forbidden, reason: 'wrong-way' };
    }
    const matters = mattersOf(pair, context).sort((a, b) => a.points - b.points);
    const [gravest, ...others] = matters;
    if (gravest === undefined) return { points: 0, reason: 'nothing-against' };
    const points = matters.reduce((sum, matter) => sum + matter.points, 0);
    const isUnknown = matters.every((matter) => matter.isUnknown === true);
    const { reason, params } = gravest;
    return {
      points: Math.max(forbidden, points),
      reason,
      ...(params !== undefined && { params }),
      ...(isUnknown && { isUnknown }),
      ...(others.length > 0 && { also: others.map(reasonAlone) }),
    };
  },
});

function mattersOf(pair: Pair, context: MatchContext): Matter[] {
  const matters: Matter[] = [];
  const bar = context.settings.rulePack === 'eu' ? barredAsFeed(pair) : null;
  if (bar === 'animal-category-unknown') {
    matters.push({ points: toAsk, reason: bar, isUnknown: true });
  } else if (bar !== null) {
    matters.push({ points: forbidden, reason: bar });
  }
  const { given, taken } = pair;
  const { resource } = meantStock(pair);
  // What the law does not take for waste is asked for no permit and no papers.
  if (isNoWaste(given.legalStatus)) return matters;
  const permit = permitMatter(pair, context);
  if (permit !== null) matters.push(permit);
  if (given.legalStatus === 'undecided') {
    matters.push({ points: toAsk, reason: 'status-undecided', isUnknown: true });
  }
  if (resource === null) return matters;
  const border = isWaste(given.legalStatus, resource)
    ? borderBetween(given.company, taken.company)
    : null;
  if (border !== null) matters.push({ points: toAsk, reason: 'border', params: border });
  const isResidue = resource.kind === 'waste' || resource.kind === 'by-product';
  if (isResidue && resource.waste === null && permit === null && given.legalStatus === null) {
    matters.push({ points: toAsk, reason: 'unknown', isUnknown: true });
  }
  return matters;
}

function permitMatter(pair: Pair, context: MatchContext): Matter | null {
  const hazard = hazardOf(pair, context);
  if (hazard === null) return null;
  const { list, entry } = hazard;
  const params = { code: list.write(entry) };
  return hasPermitFor(pair.taken.company, list, entry, context.today)
    ? { points: 0, reason: 'permit', params }
    : { points: forbidden, reason: 'no-permit', params };
}

function reasonAlone({ reason, params }: Matter): JudgedReason<Reason> {
  return params === undefined ? { reason } : { reason, params };
}
