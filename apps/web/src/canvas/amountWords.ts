import type { EvidenceClass } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { MapLook } from '@symbiomap/scene';

/** What stands under what flows, line by line: the amount, and how well it is known where colours tell that too. */
export function amountWords(
  amount: string,
  evidence: EvidenceClass | null,
  { lines }: MapLook,
  translate: Translate,
): readonly string[] {
  const words = amount === '' ? [] : [amount];
  if (lines !== 'evidence') return words;
  const known = translate(evidence === null ? 'evidence.unsaid' : `evidence.${evidence}`);
  return [...words, known];
}
