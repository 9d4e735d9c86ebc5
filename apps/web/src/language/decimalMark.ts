import type { DecimalMark } from '@symbiomap/domain';
import type { Language } from '@symbiomap/i18n';

/** What stands before decimals where people write in this language. */
export function decimalMarkOf(language: Language): DecimalMark {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
