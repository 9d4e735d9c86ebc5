import { defineIndicator } from '../indicator.ts';
import { spectralRadius } from './spectralRadius.ts';

/** I11: the largest eigenvalue of the 0/1 matrix of links (Fath): 0 no cycle, 1 a simple one, more: interwoven ones. */
export const cyclicity = defineIndicator({
  id: 'I11',
  unit: '',
  parts: {},
  missing: ['two-companies'],
  compute({ links }) {
    if (links.ids.length < 2)
      return { value: null, unknown: [{ missing: 'two-companies', items: [] }] };
    const { low, high } = spectralRadius(links);
    return { value: { low, mode: (low + high) / 2, high } };
  },
});
