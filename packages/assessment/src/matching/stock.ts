import {
  foldName,
  globePointOf,
  type Company,
  type GlobePoint,
  type LegalStatus,
  type Need,
  type Offer,
  type Resource,
  type YearlyAmount,
} from '@symbiomap/domain';
import { conceptOf, plainWasteCode } from './recogniseConcept.ts';
import { sectorOf, type Sector } from './sectorCode.ts';
import { wordsOf } from './spelling.ts';

/**
 * How it is known that a company has or can use something: it says so, a flow on the board shows it, or companies of
 * its sector usually do.
 */
export type RestsOn = 'stated' | 'flow' | 'sector';

/** Something that a company has too much of, or can use; with all that pairs are judged by, worked out once. */
export interface Stock {
  readonly company: Company;
  readonly sector: Sector | null;
  readonly spot: GlobePoint | null;
  /** The name of its place, folded; empty where it is unknown. */
  readonly place: string;
  readonly restsOn: RestsOn;
  /** The offer or need, where there is one. */
  readonly record: Offer | Need | null;
  /** As the board knows it; without one it is only a concept. */
  readonly resource: Resource | null;
  /** The names of the resource, folded. */
  readonly names: readonly string[];
  readonly wasteCode: string | null;
  readonly concept: string | null;
  readonly yearly: YearlyAmount | null;
  /** Of what is given: what the law takes it for, by the flows of it that there are. */
  readonly legalStatus: LegalStatus | null;
  /** Resource, sector and kind of company in one word: what is known elsewhere hangs on nothing else. */
  readonly trade: string;
}

/** What counts towards the most hints that there may be: an offer, a need, else the company for this side. */
export function itemOf({ record, company }: Stock): string {
  return record?.id ?? company.id;
}

/** A stock that an offer or a need states; `yearly`: how much of it there is, where that is known. */
export function statedStock(
  company: Company,
  record: Offer | Need,
  resource: Resource,
  yearly: YearlyAmount | null,
): Stock {
  return { ...stockOf(company, resource, 'stated'), record, yearly };
}

/**
 * A stock that a flow on the board shows: whoever gives it to one may give it to another. What flows already is spoken
 * for; how much there is beside it nobody said.
 */
export function flowingStock(company: Company, resource: Resource): Stock {
  return stockOf(company, resource, 'flow');
}

/** A stock that companies of the sector usually have; without a concept it is anything. */
export function usualStock(company: Company, concept: string | null): Stock {
  const stock = stockOf(company, null, 'sector');
  return { ...stock, concept, trade: tradeOf(company, stock.sector, concept) };
}

const none: readonly never[] = Object.freeze([]);

function stockOf(company: Company, resource: Resource | null, restsOn: RestsOn): Stock {
  const sector = sectorOf(company);
  const concept = resource === null ? null : conceptOf(resource);
  return {
    company,
    sector,
    spot: globePointOf(company.place),
    place: foldName(company.place?.label ?? ''),
    restsOn,
    record: null,
    resource,
    names: resource === null ? none : foldedNames(resource),
    wasteCode: plainWasteCode(resource?.waste?.code ?? null),
    concept,
    yearly: null,
    legalStatus: null,
    trade: tradeOf(company, sector, concept),
  };
}

function tradeOf({ kind }: Company, sector: Sector | null, concept: string | null): string {
  return `${concept ?? '?'} ${sector?.code ?? '?'} ${sector?.depth ?? ''} ${kind}`;
}

const folded = new WeakMap<Resource, readonly string[]>();

function foldedNames(resource: Resource): readonly string[] {
  let names = folded.get(resource);
  if (names === undefined) {
    const written = [resource.name, ...Object.values(resource.names ?? {})];
    names = [...new Set(written.map((name) => wordsOf(name).join(' ')))].filter(
      (name) => name !== '',
    );
    folded.set(resource, names);
  }
  return names;
}
