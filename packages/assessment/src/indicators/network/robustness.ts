import { defineIndicator } from '../indicator.ts';
import { flowMatrixOf, type FlowMatrix } from './flowMatrix.ts';

/**
 * I13: how a network stands between order and reserve (Ulanowicz): R = −α·ln α with α = A/C,
 * A = ΣT_ij·ln(T_ij·T../(T_i.·T_.j)), C = −ΣT_ij·ln(T_ij/T..). At most 1/e = 0.368, where α = 0.368. A single flow has
 * no order to speak of.
 */
export const robustness = defineIndicator({
  id: 'I13',
  unit: '',
  parts: { order: { unit: '' } },
  missing: ['amount', 'few-amounts', 'two-flows'],
  compute(look) {
    const matrix = flowMatrixOf(look);
    if (matrix === null)
      return {
        value: null,
        unknown: [{ missing: 'few-amounts', items: look.exchanges.map(({ flow }) => flow.id) }],
      };
    const order = orderOf(matrix);
    return {
      value: order === null ? null : order <= 0 ? 0 : -order * Math.log(order),
      parts: [{ part: 'order', value: order }],
      unknown: [
        ...(order === null ? [{ missing: 'two-flows' as const, items: [] }] : []),
        ...(matrix.unknown.length > 0
          ? [{ missing: 'amount' as const, items: matrix.unknown }]
          : []),
      ],
    };
  },
});

/** Ascendency over capacity, 0–1; `null` where one flow is all there is. */
function orderOf({ ids, amounts, total }: FlowMatrix): number | null {
  const given = ids.map(() => 0);
  const taken = ids.map(() => 0);
  for (const [giver, row] of amounts)
    for (const [taker, amount] of row) {
      given[giver] = (given[giver] ?? 0) + amount;
      taken[taker] = (taken[taker] ?? 0) + amount;
    }
  let [ascendency, capacity] = [0, 0];
  for (const [giver, row] of amounts)
    for (const [taker, amount] of row) {
      ascendency +=
        amount * Math.log((amount * total) / ((given[giver] ?? 1) * (taken[taker] ?? 1)));
      capacity -= amount * Math.log(amount / total);
    }
  return capacity > 0 ? Math.min(1, Math.max(0, ascendency / capacity)) : null;
}
