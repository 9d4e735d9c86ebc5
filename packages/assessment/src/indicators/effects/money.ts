import {
  addRanges,
  currencyOf,
  moneyLacks,
  partnersMoney,
  type MoneyLack,
  type PartnersMoney,
  type Range,
} from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import type { Exchange, Look } from '../look.ts';

/**
 * I06: money that running exchanges bring both partners together, a year; and each company by itself (general
 * knowledge). Giver: fee avoided + price − what it spends; taker: purchase avoided − price − what it spends; the way to
 * whoever pays for it. Companies for which it comes out below zero are named.
 */
export const money = defineIndicator({
  id: 'I06',
  unit: 'money/yr',
  parts: {
    'with-plans': { unit: 'money/yr' },
    'money-of': { unit: 'money/yr', of: 'company' },
  },
  missing: ['no-prices', 'currencies', ...moneyLacks.map((lack) => `money-${lack}` as const)],
  compute(look) {
    const told = accounts(look);
    const currencies = new Set(told.flatMap(({ money: { currency } }) => currency ?? []));
    if (currencyOf(look.graph.board, []) === null && currencies.size > 1)
      return {
        value: null,
        unknown: [{ missing: 'currencies', items: told.map(({ exchange }) => exchange.flow.id) }],
      };
    const running = told.filter(({ exchange }) => exchange.isRunning);
    const value = bothTogether(running);
    const companies = byCompany(running);
    return {
      value,
      parts: [
        { part: 'with-plans', value: bothTogether(told) },
        ...companies.map(([of, sum]) => ({ part: 'money-of' as const, of, value: sum })),
      ],
      companies: companies.flatMap(([id, sum]) => (sum.mode < 0 ? [id] : [])),
      unknown: [
        ...(value === null ? [{ missing: 'no-prices' as const, items: [] }] : []),
        ...lacking(told),
      ],
    };
  },
});

interface Account {
  readonly exchange: Exchange;
  readonly money: PartnersMoney;
}

/** Exchanges of which somebody told a price: of the others nobody expects an account. */
function accounts(look: Look): readonly Account[] {
  return look.exchanges.flatMap((exchange) =>
    exchange.isSymbiosis && exchange.flow.price?.amount != null
      ? [{ exchange, money: partnersMoney(look.graph, exchange.flow) }]
      : [],
  );
}

function bothTogether(told: readonly Account[]): Range | null {
  const known = told.flatMap(({ money: { giver, taker } }) =>
    giver === null || taker === null ? [] : [giver, taker],
  );
  return known.length === 0 ? null : addRanges(known);
}

/** What each company's exchanges bring it; not those of which a part is unknown. */
function byCompany(told: readonly Account[]): readonly (readonly [string, Range])[] {
  const sums = new Map<string, (Range | null)[]>();
  const add = (company: string, sum: Range | null) =>
    sums.set(company, [...(sums.get(company) ?? []), sum]);
  for (const { exchange, money: found } of told) {
    add(exchange.giver.id, found.giver);
    add(exchange.taker.id, found.taker);
  }
  return [...sums].flatMap(([company, all]) => {
    const known = all.filter((sum) => sum !== null);
    return known.length < all.length ? [] : [[company, addRanges(known)] as const];
  });
}

function lacking(told: readonly Account[]) {
  const items = new Map<MoneyLack, string[]>();
  for (const { exchange, money: found } of told)
    for (const missing of new Set([...found.lacks.giver, ...found.lacks.taker]))
      items.set(missing, [...(items.get(missing) ?? []), exchange.flow.id]);
  return moneyLacks.flatMap((missing) => {
    const flows = items.get(missing);
    return flows === undefined ? [] : [{ missing: `money-${missing}` as const, items: flows }];
  });
}
