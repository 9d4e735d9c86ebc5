import { evidenceClasses } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { median } from '../median.ts';

/**
 * I23: on what the figures rest: which share of the flows has an amount and says where it is from, how they are known
 * (measured … guessed), and how old they are.
 */
export const dataQuality = defineIndicator({
  id: 'I23',
  unit: '%',
  parts: {
    'with-amount': { unit: '%' },
    'known-by': { unit: '%', of: 'evidence' },
    age: { unit: 'years' },
  },
  missing: ['no-flows', 'no-source'],
  compute({ exchanges, today }) {
    if (exchanges.length === 0)
      return { value: null, unknown: [{ missing: 'no-flows', items: [] }] };
    const share = (count: number) => (count / exchanges.length) * 100;
    const flows = exchanges.map(({ flow }) => flow);
    const bare = flows.filter(({ evidence }) => (evidence?.source ?? '').trim() === '');
    const thisYear = Number(today.slice(0, 4));
    const years = flows.flatMap(({ evidence }) => evidence?.year ?? []);
    return {
      value: share(flows.length - bare.length),
      parts: [
        {
          part: 'with-amount',
          value: share(flows.filter(({ amount, takerAmount }) => amount ?? takerAmount).length),
        },
        ...evidenceClasses.flatMap((of) => {
          const count = flows.filter(({ evidence }) => evidence?.class === of).length;
          return count === 0 ? [] : [{ part: 'known-by' as const, of, value: share(count) }];
        }),
        { part: 'age', value: median(years.map((year) => Math.max(0, thisYear - year))) },
      ],
      unknown: bare.length === 0 ? [] : [{ missing: 'no-source', items: bare.map(({ id }) => id) }],
    };
  },
});
