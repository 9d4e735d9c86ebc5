import type { Resource } from '@symbiomap/domain';
import { codeList, wasteCodeOf, type CodeList } from '@symbiomap/domain/classifications';
import { broaderConcepts } from '../concepts/index.ts';
import { knownExchanges } from '../knownExchanges.ts';
import { meantStock } from '../meantStock.ts';
import type { MatchContext } from '../part.ts';
import type { Pair } from '../pairs.ts';
import type { Hazard } from './hazard.ts';

/** The list that the codes of the known exchanges are from. */
const knownList = 'LoW-2015';
const knownHazards = knownExchanges.filter((exchange) => exchange.hazardous === true);
const byConcept = new Map<string, Hazard | null>();

/** As what hazardous waste it goes: by its code on the board, else as such a thing usually does; `null`: none known. */
export function hazardOf(pair: Pair, context: MatchContext): Hazard | null {
  const { given, taken } = pair;
  const { resource } = meantStock(pair);
  if (resource !== null && (resource.waste?.code ?? '') !== '') {
    return hazardOfCode(resource, context);
  }
  return usualHazard(given.concept ?? taken.concept ?? '');
}

function hazardOfCode(resource: Resource, context: MatchContext): Hazard | null {
  const { settings, today, hazards } = context;
  let hazard = hazards.get(resource);
  if (hazard === undefined) {
    const code = wasteCodeOf({ board: settings }, resource, today);
    hazard = code === null ? null : hazardIn(code.list, code.code);
    hazards.set(resource, hazard);
  }
  return hazard;
}

function usualHazard(concept: string): Hazard | null {
  let hazard = byConcept.get(concept);
  if (hazard === undefined) {
    const above = broaderConcepts(concept);
    const code = knownHazards.find(({ resource }) => above.has(resource))?.wasteCode ?? null;
    const list = codeList(knownList);
    hazard = code === null || list === null ? null : hazardIn(list, code);
    byConcept.set(concept, hazard);
  }
  return hazard;
}

function hazardIn(list: CodeList, code: string): Hazard | null {
  const entry = list.find(code);
  return entry?.isHazardous === true ? { list, entry } : null;
}
