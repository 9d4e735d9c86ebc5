import { findUnit, type BoardGraph, type Flow, type Need, type Offer } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule } from '../../rule.ts';

/** U08: money is told in several currencies or of several years, and no rate says what one is worth in the other. */
export const currenciesMixed = defineRule({
  id: 'U08',
  check: 'currencies-mixed',
  severity: 'warning',
  variants: ['years'],
  fixIds: ['correct'],
  find: {
    board: {
      reads: ['flows', 'offers', 'needs'],
      *find({ graph }) {
        const { currency: own, rates, priceYear } = graph.board.board;
        const told = moneyOn(graph);
        const known = new Set([own, ...rates.filter(({ value }) => value !== null).map(({ currency }) => currency)]);
        const currencies = [...new Set(told.map(({ currency }) => currency))];
        const unknown = currencies.filter((currency) => !known.has(currency)).sort();
        // Without a currency of the board, one alone is nobody's trouble.
        if (unknown.length > 0 && (currencies.length > 1 || own !== null)) {
          const odd = told.filter(({ currency }) => unknown.includes(currency));
          const [first] = odd;
          if (first === undefined) return;
          yield {
            items: [...new Set(odd.map(({ item }) => item))],
            subject: ['currencies'],
            params: { currencies: [...currencies].sort().join(', ') },
            fixes: [{ id: 'correct', edit: { item: first.item, field: first.field } }],
          };
        }
        const dated = told.filter(({ year }) => year !== null && year !== priceYear);
        const years = [...new Set(dated.map(({ year }) => year))];
        const [first] = dated;
        if (first === undefined || (priceYear === null && years.length < 2)) return;
        yield {
          items: [...new Set(dated.map(({ item }) => item))],
          subject: ['years'],
          params: { years: [...new Set([...years, ...(priceYear === null ? [] : [priceYear])])].sort().join(', ') },
          variant: 'years',
          fixes: [{ id: 'correct', edit: { item: first.item, field: first.field } }],
        };
      },
    },
  },
}); // prettier-ignore

interface Money {
  readonly item: string;
  readonly field: 'price' | 'amount';
  readonly currency: string;
  readonly year: number | null;
}

function moneyOn({ board }: BoardGraph): readonly Money[] {
  const priced = [
    ...pricedFlows(board.flows),
    ...pricedOffers(board.offers),
    ...pricedNeeds(board.needs),
  ];
  return priced.flatMap(moneyOf);
}

type Priced = Flow | Offer | Need;

const tellsOfMoney = (record: Priced) => moneyOf(record).length > 0;
const pricedFlows = recordsThat<Flow>(tellsOfMoney);
const pricedOffers = recordsThat<Offer>(tellsOfMoney);
const pricedNeeds = recordsThat<Need>(tellsOfMoney);

function moneyOf({ id, price, amount }: Priced): readonly Money[] {
  const unit = amount === null ? undefined : findUnit(amount.unit);
  if (price === null && unit?.dimension !== 'money') return none;
  const told: Money[] = [];
  const currency = findUnit(price?.currency ?? null)?.id ?? price?.currency ?? '';
  if (price !== null && price.amount !== null && price.amount !== 0 && currency !== '')
    told.push({ item: id, field: 'price', currency, year: yearOf(price) });
  if (unit?.dimension === 'money')
    told.push({ item: id, field: 'amount', currency: unit.id, year: null });
  return told;
}

const none: readonly Money[] = [];

function yearOf(price: object): number | null {
  return 'year' in price && typeof price.year === 'number' ? price.year : null;
}
