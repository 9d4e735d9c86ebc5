import { defineIndicator } from '../indicator.ts';
import { unknownOf } from '../unknownOf.ts';
import { savingsOf, totalOf } from './savings.ts';

/**
 * I01: what running flows keep from disposal, t a year: what they say they avoid, no more than was thrown away, and a
 * tonne that is passed on once (general knowledge; after the counts of NISP).
 */
export const diverted = defineIndicator({
  id: 'I01',
  unit: 't/yr',
  parts: { 'with-plans': { unit: 't/yr' } },
  missing: ['no-avoided', 'amount'],
  compute(look) {
    const { savings, unknown } = savingsOf(look, 'avoids', 'mass', () => true);
    const { running, withPlans } = totalOf(savings);
    return {
      value: running,
      parts: [{ part: 'with-plans', value: withPlans }],
      unknown: [
        ...(running === null ? [{ missing: 'no-avoided' as const, items: [] }] : []),
        ...unknownOf({ amount: unknown.amount }),
      ],
    };
  },
});
