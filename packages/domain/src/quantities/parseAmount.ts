import type { Amount, Period } from '../records/amountField.ts';
import { failure, success, type Result } from '../result.ts';
import { findUnit } from './unit.ts';

/** Why a written amount was not understood. */
export type AmountProblem = 'no-number' | 'bad-number' | 'unknown-unit' | 'unknown-period';

/** "v" is missing on purpose: a week in Swedish, a year in Finnish. People are asked. */
const periodWords: Readonly<Record<Period, string>> = {
  hour: 'h hr hour hours ч час часа часов time timme t/h std stunde godz tunti tunnissa',
  day: 'd day days день дн дня дней сут сутки dag dagen døgn dygn tag päivä pv vrk dzień dz',
  week: 'w wk week weeks нед неделя неделю недели недель uge vecka uke viikko vko tydzień tydz woche wo',
  month:
    'mo mon month months мес месяц месяца месяцев md måned månad mån kuukausi kk miesiąc mies monat',
  year: 'y yr a year years г год года лет år vuosi rok jahr',
  once: 'once разово once-off engang én gång kerran raz einmal',
};
const periodByWord = new Map<string, Period>();
for (const [period, words] of Object.entries(periodWords)) {
  for (const word of words.split(' ')) periodByWord.set(word, period as Period);
}

/** The mark before decimals, by language: what `1,200` means hangs on it. */
export type DecimalMark = '.' | ',';

/** A decimal number as people write it: `12`, `12,5`, `1 200`, `1.234,5`, `80,000,000`. */
function parseNumber(written: string, decimalMark: DecimalMark): number | null {
  const compact = written.replace(/[\s\u00A0\u202F']/g, '');
  const plain = /^(\d+)(?:([.,])(\d+))?$/.exec(compact);
  if (plain !== null) {
    const [, whole = '', mark, rest = ''] = plain;
    const isThousands =
      mark !== undefined &&
      mark !== decimalMark &&
      rest.length === 3 &&
      /^[1-9]\d{0,2}$/.test(whole);
    return Number(isThousands ? whole + rest : `${whole}.${rest}`);
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(compact);
  if (grouped === null || grouped[2] === grouped[3]) return null;
  return Number(`${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[4] ?? '0'}`);
}

const number = String.raw`\d(?:[\d.,'\u00A0\u202F]|\s(?=\d))*`;
const amountPattern = new RegExp(
  String.raw`^(?:(~|≈|ca\.?|about|ok\.?|около|прибл\.?)\s*)?(-?)(${number})(?:\s*(?:-|–|—|…|\.\.\.?|to|до|bis|til|till)\s*(${number}))?\s*(.*)$`,
  'iu',
);
const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['тыс', 1e3],
  ['thousand', 1e3],
  ['mln', 1e6],
  ['млн', 1e6],
  ['million', 1e6],
  ['mio', 1e6],
]);

/**
 * Reads an amount as people write it, in any of our languages: `12 t/week`, `12 т/нед`, `3,5 MWh/uge`,
 * `80 000 t per year`, `100–130 kt/y`, `50 т в сутки`. A part that is not written stays unknown. Where a mark
 * may stand before decimals or between thousands (`1,200`), `decimalMark` decides.
 */
export function parseAmount(
  written: string,
  decimalMark: DecimalMark = '.',
): Result<Amount, AmountProblem> {
  const match = amountPattern.exec(written.trim());
  if (match === null) return failure('no-number');
  const first = parseNumber(match[3] ?? '', decimalMark);
  const second = match[4] === undefined ? null : parseNumber(match[4], decimalMark);
  if (first === null || (match[4] !== undefined && second === null)) return failure('bad-number');
  const rest = parseUnitAndPeriod(match[5] ?? '');
  if (!rest.ok) return rest;
  const { unit, per, scale } = rest.value;
  const sign = match[2] === '-' ? -1 : 1;
  const value = sign * first * scale;
  const top = second === null ? null : second * scale;
  return success({
    low: top === null ? null : value,
    mode: top === null ? value : (value + top) / 2,
    high: top,
    unit,
    per,
    basis: null,
  });
}

interface UnitAndPeriod {
  readonly unit: string | null;
  readonly per: Period | null;
  readonly scale: number;
}

function parseUnitAndPeriod(written: string): Result<UnitAndPeriod, AmountProblem> {
  let rest = written.trim();
  let scale = 1;
  const scaleWord = /^(k|тыс|thousand|mln|млн|million|mio)\.?\s+(?=\S)/iu.exec(rest);
  if (scaleWord?.[1] !== undefined) {
    scale = scales.get(scaleWord[1].toLowerCase()) ?? 1;
    rest = rest.slice(scaleWord[0].length);
  }
  if (rest === '') return success({ unit: null, per: null, scale });
  const parts = rest.split(/\s*(?:\/|\bper\b|\s(?:в|за|на|i|w|pro|om|pr\.?|per|a|an)\s)\s*/iu);
  const [unitWord = '', periodWord] = parts;
  if (parts.length === 1) return withoutDivider(unitWord, scale);
  const unit = findUnit(unitWord);
  if (unit === undefined && unitWord !== '') return failure('unknown-unit');
  const per = findPeriod(periodWord ?? '');
  if (per === undefined) return failure('unknown-period');
  return success({ unit: unit?.id ?? null, per, scale });
}

/** "12 t", "12 t weekly" is not read; "12 t week" is. */
function withoutDivider(words: string, scale: number): Result<UnitAndPeriod, AmountProblem> {
  const whole = findUnit(words);
  if (whole !== undefined) return success({ unit: whole.id, per: null, scale });
  const split = /^(\S+)\s+(\S+)$/u.exec(words);
  const unit = findUnit(split?.[1] ?? words);
  if (unit === undefined) return failure('unknown-unit');
  const per = findPeriod(split?.[2] ?? '');
  return per === undefined ? failure('unknown-period') : success({ unit: unit.id, per, scale });
}

function findPeriod(word: string): Period | undefined {
  return periodByWord.get(word.trim().toLowerCase().replace(/\.$/, ''));
}
