import { dimensions, nameIn, type Named, type YearlyAmount } from '@symbiomap/domain';
import { formatNumber, type Translate } from '@symbiomap/i18n';
import type { Cell } from './tableKind.ts';

/** Words, sorted as they read. */
export function wordsCell(text: string | null | undefined): Cell {
  const words = text ?? '';
  return { text: words, order: words.trim() === '' ? null : [words] };
}

/** Words that come in an order of their own, such as stages. */
export function rankedCell<T>(text: string, value: T, ranked: readonly T[]): Cell {
  return { text, order: [ranked.indexOf(value)] };
}

export function numberCell(value: number | null, { language }: Translate): Cell {
  return value === null
    ? { text: '', order: null }
    : { text: formatNumber(language, value), order: [value] };
}

/** How many there are; none is left blank, and sorted as 0. */
export function countCell(count: number, { language }: Translate): Cell {
  return { text: count === 0 ? '' : formatNumber(language, count), order: [count] };
}

/** An amount as it was written, sorted by what it is in a year: tonnes among tonnes, heat among heat. */
export function amountCell(text: string, yearly: YearlyAmount | null): Cell {
  if (yearly === null) return { text, order: null };
  const { dimension: countedAs, currency, mode } = yearly;
  const dimension = countedAs === 'dry-mass' ? 'mass' : countedAs;
  return { text, order: [dimensions.indexOf(dimension), currency ?? '', mode] };
}

export function namedCell(
  named: Named | undefined,
  { language }: Translate,
  fallback: string,
): Cell {
  const name = named === undefined ? '' : nameIn(named, language);
  return { text: name === '' ? fallback : name, order: name === '' ? null : [name] };
}

/** Names, one after the other; each once. */
export function namesCell(names: readonly string[]): Cell {
  return wordsCell([...new Set(names.filter((name) => name !== ''))].join(', '));
}
