import { defineIndicator } from '../indicator.ts';

/** I10: links of all that are possible, L / (N(N−1)), without links to oneself (food webs are told as L / N²). */
export const connectance = defineIndicator({
  id: 'I10',
  unit: '',
  parts: { 'links-per-company': { unit: '' } },
  missing: ['two-companies'],
  compute({ links: { ids, linkCount } }) {
    const count = ids.length;
    const density = count === 0 ? null : linkCount / count;
    return {
      value: count < 2 ? null : linkCount / (count * (count - 1)),
      parts: [{ part: 'links-per-company', value: density }],
      unknown: count < 2 ? [{ missing: 'two-companies', items: [] }] : [],
    };
  },
});
