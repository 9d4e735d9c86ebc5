import { amountRange, type Amount } from '@symbiomap/domain';
import { defineRule, type Fix, type Look, type Report } from '../../rule.ts';
import { atAmounts, itemsOf, type StatedAmount } from '../../statedAmounts.ts';

/** U03: an amount below zero, with its ends swapped, or with a most likely value outside its own range. */
export const amountImpossible = defineRule({
  id: 'U03',
  check: 'amount-impossible',
  severity: 'error',
  variants: ['negative', 'outside'],
  fixIds: ['swap', 'correct'],
  find: atAmounts(impossible),
});

function impossible(
  stated: StatedAmount,
  { graph, nameOf }: Look,
  found: Report<'negative' | 'outside', 'swap' | 'correct'>,
): undefined {
  const problem = problemOf(stated.amount);
  if (problem === null) return;
  const correct: Fix<'correct'> = {
    id: 'correct',
    edit: { item: stated.id, field: stated.field },
  };
  const swapped = { ...stated.amount, low: stated.amount.high, high: stated.amount.low };
  const swap: Fix<'swap'> = {
    id: 'swap',
    params: { amount: swapped },
    changes: [stated.replace(swapped)],
  };
  found({
    items: itemsOf(stated),
    subject: [stated.id, stated.field],
    params: {
      resource: nameOf(graph.resource(stated.resourceId)),
      low: stated.amount.low ?? 0,
      mode: stated.amount.mode ?? 0,
      high: stated.amount.high ?? 0,
    },
    ...(problem !== 'swapped' && { variant: problem }),
    fixes: problem === 'swapped' && amountRange(swapped) !== null ? [swap, correct] : [correct],
  });
}

function problemOf({ low, mode, high }: Amount): 'negative' | 'swapped' | 'outside' | null {
  if ([low, mode, high].some((value) => value !== null && value < 0)) return 'negative';
  if (low !== null && high !== null && low > high) return 'swapped';
  if (mode === null) return null;
  return (low !== null && mode < low) || (high !== null && mode > high) ? 'outside' : null;
}
