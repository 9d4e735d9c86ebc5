import type { Amount } from '../records/amountField.ts';
import { takeBasis } from './basisWords.ts';
import { parseAmount, type WritingHabits } from './parseAmount.ts';

/** What somebody wrote on an arrow, taken apart. */
export interface FlowLabel {
  /** The name of the resource; empty when only an amount was written. */
  readonly resource: string;
  readonly amount: Amount | null;
}

/**
 * Takes apart what is written on an arrow: `кофейный жмых 12 т/нед` is a resource and an amount, in either
 * order, with or without a comma or colon between. Where the number is followed by no unit that we know
 * ("Route 66", "E10"), all of it is the name.
 */
export function parseFlowLabel(written: string, habits: WritingHabits = {}): FlowLabel {
  const label = written.trim().replace(/\s+/gu, ' ');
  for (const start of label.matchAll(/(?<=^|[\s,:;(])[~≈]?[\d½⅓⅔¼¾]/gu)) {
    const name = label.slice(0, start.index).replace(/[\s,:;(–—-]+$/u, '');
    const amount = parseAmount(label.slice(start.index).replace(/\)$/, ''), habits);
    if (amount.ok && amount.value.unit !== null && name !== '')
      return { resource: name, amount: amount.value };
  }
  return leadingAmount(label, habits) ?? { resource: label, amount: null };
}

function leadingAmount(label: string, habits: WritingHabits): FlowLabel | null {
  if (!/^[~≈]?[\d½⅓⅔¼¾]/u.test(label)) return null;
  const words = label.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const amount = parseAmount(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,:;]$/, ''),
      habits,
    );
    if (!amount.ok || amount.value.unit === null) continue;
    // "5 t dry leaves": the leaves are dry, unless nothing else is said.
    if (count < words.length && takeBasis(words[count - 1] ?? '').basis !== null) continue;
    const resource = words
      .slice(count)
      .join(' ')
      .replace(/^(of|из)\s+/iu, '');
    return { resource, amount: amount.value };
  }
  return null;
}
