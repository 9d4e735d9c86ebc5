/** The mark before decimals, by language: what `1,200` means hangs on it. */
export type DecimalMark = '.' | ',';

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5],
  ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8],
  ['⅝', 5 / 8], ['⅞', 7 / 8],
]); // prettier-ignore

const sign = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/u;
const signedFraction = new RegExp(String.raw`(\d{0,9})\s?(${sign.source})`, 'uy');
const plainFraction = /(?:(\d{1,6})\s)?(\d{1,2})[/⁄](\d{1,2})(?![\d.,])/uy;
/** Marks and spaces belong to a number where a digit follows. */
const digits = /(?:[.,](?=\d))?\d(?:\d|[.,'’\s](?=\d))*/uy;

/** A number as it stands in a text. `value` is `null` where its marks contradict each other. */
export interface WrittenNumber {
  readonly value: number | null;
  readonly text: string;
  /** Where in the text it ends. */
  readonly end: number;
}

/** The number that begins at `start`: `12`, `12,5`, `1 200`, `1.234,5`, `½`, `1 1/2`; `null` where none does. */
export function readNumberAt(
  written: string,
  start: number,
  decimalMark: DecimalMark,
): WrittenNumber | null {
  signedFraction.lastIndex = start;
  const signed = signedFraction.exec(written);
  if (signed !== null) {
    const value = Number(signed[1]) + (fractions.get(signed[2] ?? '') ?? 0);
    return { value, text: signed[0], end: start + signed[0].length };
  }
  plainFraction.lastIndex = start;
  const plain = plainFraction.exec(written);
  if (plain !== null && Number(plain[2]) < Number(plain[3]) && Number(plain[2]) > 0) {
    const value = Number(plain[1] ?? 0) + Number(plain[2]) / Number(plain[3]);
    return { value, text: plain[0], end: start + plain[0].length };
  }
  digits.lastIndex = start;
  const text = digits.exec(written)?.[0];
  if (text === undefined) return null;
  return { value: readDecimal(text, decimalMark), text, end: start + text.length };
}

/** A decimal number as people write it; `null` where its marks contradict each other. */
function readDecimal(written: string, decimalMark: DecimalMark): number | null {
  const spaced = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u.test(written);
  if (spaced) return finite(written.replace(/[\s'’]/gu, '').replace(',', '.'));
  if (/[\s'’]/u.test(written)) return null;
  const plain = /^(\d*)(?:([.,])(\d+))?$/.exec(written);
  if (plain !== null) {
    const [, whole = '', mark, rest = ''] = plain;
    const isThousands =
      mark !== undefined &&
      mark !== decimalMark &&
      rest.length === 3 &&
      /^[1-9]\d{0,2}$/.test(whole);
    return finite(isThousands ? whole + rest : `${whole}.${rest}`);
  }
  const grouped = /^(\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(written);
  if (grouped === null || grouped[2] === grouped[3]) return null;
  return finite(`${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[4] ?? '0'}`);
}

function finite(written: string): number | null {
  const value = Number(written);
  return Number.isFinite(value) ? value : null;
}

/** What a number whose marks contradict each other may have been meant to be, nearest first. */
export function numberReadings(written: string): readonly number[] {
  const marks = [...written.matchAll(/[.,]/g)].map(({ index }) => index);
  const [first, second] = marks;
  const last = marks.at(-1);
  const onlyDigits = (text: string) => text.replace(/\D/g, '');
  const decimalAt = (mark: number, end = written.length) =>
    `${onlyDigits(written.slice(0, mark))}.${onlyDigits(written.slice(mark, end))}`;
  const readings =
    first === undefined || last === undefined
      ? [onlyDigits(written), written.split(/\D/u)[0] ?? '']
      : [decimalAt(first), decimalAt(first, second), decimalAt(last)];
  return [...new Set(readings.map(finite).filter((value) => value !== null))];
}
