import type { CompanyKind, Resource } from '@symbiomap/domain';
import { codeList } from '@symbiomap/domain/classifications';
import { broaderConcepts } from '../concepts/index.ts';
import { knownExchanges } from '../knownExchanges.ts';
import { definePart, type MatchContext } from '../part.ts';
import type { Pair } from '../pairs.ts';
import { plainWasteCode } from '../recogniseConcept.ts';
import type { Stock } from '../stock.ts';

const neverGives: ReadonlySet<CompanyKind> = new Set(['sink']);
const neverTakes: ReadonlySet<CompanyKind> = new Set(['source']);
/** Feed for farm animals and where it is given to them, NACE Rev. 2.1. */
const feeding = ['10.91', '01.4'];
/** Catering waste: Reg. (EC) 1069/2009, article 11. */
const cateringCodes: ReadonlySet<string> = new Set(['20 01 08', '20 01 25']);
/** The list that a code without one is looked up in. */
const usualList = 'LoW-2015';
/** Resources that are known to be hazardous, by name and code. */
const hazardous = knownExchanges.filter((exchange) => exchange.hazardous === true);
const cateringConcepts: ReadonlySet<string> = new Set(['food-leftovers', 'used-cooking-oil']);

/** What the law, or the nature of a place, has against it. Never legal advice: a flag to ask about. */
export const allowed = definePart({
  id: 'allowed',
  least: -20,
  most: 0,
  reasons: ['wrong-way', 'catering-to-feed', 'no-permit', 'permit', 'nothing-against', 'unknown'],
  judge: (pair, context) => {
    const { given, taken } = pair;
    if (neverGives.has(given.company.kind) || neverTakes.has(taken.company.kind)) {
      return { points: -20, reason: 'wrong-way' };
    }
    if (isCateringToFeed(pair, context)) return { points: -20, reason: 'catering-to-feed' };
    const code = hazardousCode(pair);
    if (code !== null) {
      const hasPermit = taken.company.permits.some(({ codes }) =>
        codes.some((one) => plainWasteCode(one) === code),
      );
      return hasPermit
        ? { points: 0, reason: 'permit', params: { code } }
        : { points: -20, reason: 'no-permit', params: { code } };
    }
    return isUncodedWaste(pair)
      ? { points: -5, reason: 'unknown', isUnknown: true }
      : { points: 0, reason: 'nothing-against' };
  },
});

function isCateringToFeed({ given, taken }: Pair, { settings }: MatchContext): boolean {
  if (settings.rulePack !== 'eu') return false;
  const sector = taken.sector?.code ?? '';
  if (!feeding.some((code) => sector.startsWith(code)) || sector.startsWith('01.48')) return false;
  const code = given.wasteCode ?? taken.wasteCode;
  if (code !== null && cateringCodes.has(code)) return true;
  return [given.concept, taken.concept].some(
    (concept) => concept !== null && cateringConcepts.has(concept),
  );
}

/** The hazardous code of what flows: by the list it is from, marked so on the board, or known so for this resource. */
function hazardousCode({ given, taken }: Pair): string | null {
  const stock = given.resource === null ? taken : given;
  if (stock.wasteCode !== null) return isHazardous(stock) ? stock.wasteCode : null;
  const above = broaderConcepts(given.concept ?? taken.concept ?? '');
  return hazardous.find(({ resource }) => above.has(resource))?.wasteCode ?? null;
}

const judged = new WeakMap<Resource, boolean>();

function isHazardous({ resource }: Stock): boolean {
  const waste = resource?.waste ?? null;
  if (resource === null || waste === null) return false;
  const known = judged.get(resource);
  if (known !== undefined) return known;
  const { list, code } = waste;
  const entry = codeList(list ?? usualList)?.find(code ?? '') ?? null;
  const answer = entry?.isHazardous === true || (code?.includes('*') ?? false);
  judged.set(resource, answer);
  return answer;
}

function isUncodedWaste({ given, taken }: Pair): boolean {
  const resource = given.resource ?? taken.resource;
  if (resource === null) return false;
  return (resource.kind === 'waste' || resource.kind === 'by-product') && resource.waste === null;
}
