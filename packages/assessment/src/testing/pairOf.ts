import {
  emptyBoard,
  newRecord,
  perYear,
  type BoardSettings,
  type LegalStatus,
  type RecordFields,
} from '@symbiomap/domain';
import { exchangeTable, knownExchanges, type KnownExchange } from '../matching/knownExchanges.ts';
import { likenessOf } from '../matching/likeness.ts';
import type { Pair } from '../matching/pairs.ts';
import type { MatchContext } from '../matching/part.ts';
import { statedStock, usualStock, type Stock } from '../matching/stock.ts';

/** One side of a pair, as a test tells it; what is not told is unknown. */
export interface Side {
  readonly company?: RecordFields<'companies'>;
  readonly resource?: RecordFields<'resources'>;
  /** Fields of the offer or need. */
  readonly stock?: RecordFields<'offers'>;
  /** Instead of a resource: what the sector usually has or needs. */
  readonly usual?: string;
  readonly legalStatus?: LegalStatus;
}

/** A pair of an offer and a need. */
export function pairOf(given: Side, taken: Side): Pair {
  const [giver, taker] = [stockOf(given, 'giver'), stockOf(taken, 'taker')];
  return { given: giver, taken: taker, likeness: likenessOf(giver, taker) };
}

/** What parts are told beside the pair. */
export function contextOf(
  settings: Partial<BoardSettings> = {},
  exchanges: readonly KnownExchange[] = knownExchanges,
): MatchContext {
  return {
    settings: { ...emptyBoard('Test').board, ...settings },
    today: '2026-11-23',
    exchanges: exchangeTable(exchanges),
    answered: new Map(),
    hazards: new Map(),
  };
}

function stockOf(side: Side, id: string): Stock {
  const company = newRecord('companies', id, side.company ?? {});
  if (side.usual !== undefined) return usualStock(company, side.usual);
  const resource = newRecord('resources', `${id}-resource`, side.resource ?? {});
  const offer = newRecord('offers', `${id}-stock`, side.stock ?? {});
  const yearly = perYear(offer.amount, company.operatingDays);
  return {
    ...statedStock(company, offer, resource, yearly),
    legalStatus: side.legalStatus ?? null,
  };
}
