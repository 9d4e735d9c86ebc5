import { defineIndicator } from '../indicator.ts';
import { cyclesOf } from './cyclesOf.ts';
import { flowMatrixOf, type FlowMatrix } from './flowMatrix.ts';
import { inverseDiagonal } from './inverseDiagonal.ts';

/**
 * I12: the share of all throughflow that has been where it is before (Finn 1976, as in Allesina & Ulanowicz 2004):
 * G = F/T by giver, N = (I−G)⁻¹, FCI = Σ T_i (n_ii−1)/n_ii / ΣT_i. What a company takes more than it gives leaves the
 * network there, what it gives more than it takes enters it. It is known to be on the low side.
 */
export const finnCycling = defineIndicator({
  id: 'I12',
  unit: '',
  parts: {},
  missing: ['amount', 'few-amounts', 'closed-loop'],
  compute(look) {
    const matrix = flowMatrixOf(look);
    if (matrix === null)
      return {
        value: null,
        unknown: [{ missing: 'few-amounts', items: look.exchanges.map(({ flow }) => flow.id) }],
      };
    const { share, closed } = cyclingOf(matrix);
    return {
      value: share,
      unknown: [
        ...(closed.length > 0 ? [{ missing: 'closed-loop' as const, items: closed }] : []),
        ...(matrix.unknown.length > 0
          ? [{ missing: 'amount' as const, items: matrix.unknown }]
          : []),
      ],
    };
  },
});

/** The cycled share; `null`, and who they are, where some companies give all they take to each other for ever. */
function cyclingOf(matrix: FlowMatrix): {
  readonly share: number | null;
  readonly closed: readonly string[];
} {
  const { ids, amounts } = matrix;
  const through = throughflows(matrix);
  const takers = ids.map((_, place) => [...(amounts.get(place)?.keys() ?? [])]);
  let cycled = 0;
  // What comes back to a place has gone round within its group: the others need not be looked at.
  for (const group of cyclesOf({ takers })) {
    if (group.length < 2) continue;
    const share = (giver: number, taker: number) =>
      (amounts.get(giver)?.get(taker) ?? 0) / (through[giver] ?? 1);
    const diagonal = inverseDiagonal(
      group.map((row) => group.map((column) => (row === column ? 1 : 0) - share(row, column))),
    );
    if (diagonal === null)
      return { share: null, closed: group.flatMap((place) => ids[place] ?? []) };
    group.forEach((place, index) => {
      const times = diagonal[index] ?? 1;
      cycled += ((through[place] ?? 0) * (times - 1)) / times;
    });
  }
  return { share: cycled / through.reduce((sum, amount) => sum + amount, 0), closed: [] };
}

/** What goes through each company: what it takes or what it gives, whichever is more. */
function throughflows({ ids, amounts }: FlowMatrix): readonly number[] {
  const given = ids.map(() => 0);
  const taken = ids.map(() => 0);
  for (const [giver, row] of amounts)
    for (const [taker, amount] of row) {
      given[giver] = (given[giver] ?? 0) + amount;
      taken[taker] = (taken[taker] ?? 0) + amount;
    }
  return ids.map((_, place) => Math.max(given[place] ?? 0, taken[place] ?? 0));
}
