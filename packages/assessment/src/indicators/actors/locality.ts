import { defineIndicator } from '../indicator.ts';
import type { Exchange } from '../look.ts';
import { median } from '../median.ts';
import { mainDimension } from '../network/flowMatrix.ts';

const near = 20;
/** With less than this share of the flows known, the share would be about something else than the board. */
const leastKnown = 0.5;

/**
 * I17: the share of what is exchanged that goes no further than 5, 20 and 50 km; by amounts in the dimension in which
 * most flows are known.
 */
export const locality = defineIndicator({
  id: 'I17',
  unit: '%',
  parts: {
    'within-5': { unit: '%' },
    'within-20': { unit: '%' },
    'within-50': { unit: '%' },
    'median-distance': { unit: 'km' },
  },
  missing: ['few-distances', 'distance', 'amount'],
  compute({ exchanges }) {
    const dimension = mainDimension(exchanges);
    const amountOf = (exchange: Exchange) =>
      dimension === null ? null : (exchange.in(dimension)?.mode ?? null);
    const told = exchanges.flatMap((exchange) => {
      const [km, amount] = [exchange.km, amountOf(exchange)];
      return km === null || amount === null ? [] : [{ km, amount }];
    });
    const total = told.reduce((sum, { amount }) => sum + amount, 0);
    const within = (km: number) => {
      if (total === 0 || told.length < exchanges.length * leastKnown) return null;
      const inside = told.filter((flow) => flow.km <= km);
      return (inside.reduce((sum, { amount }) => sum + amount, 0) / total) * 100;
    };
    const farUnknown = exchanges.filter(({ km }) => km === null).map(({ flow }) => flow.id);
    const unweighed = exchanges.filter((one) => amountOf(one) === null).map(({ flow }) => flow.id);
    const value = within(near);
    return {
      value,
      parts: [
        { part: 'within-5', value: within(5) },
        { part: 'within-20', value },
        { part: 'within-50', value: within(50) },
        { part: 'median-distance', value: median(exchanges.flatMap(({ km }) => km ?? [])) },
      ],
      unknown: [
        ...(value === null ? [{ missing: 'few-distances' as const, items: [] }] : []),
        ...(farUnknown.length > 0 ? [{ missing: 'distance' as const, items: farUnknown }] : []),
        ...(unweighed.length > 0 ? [{ missing: 'amount' as const, items: unweighed }] : []),
      ],
    };
  },
});
