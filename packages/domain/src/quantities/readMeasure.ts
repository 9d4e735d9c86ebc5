import type { Basis, Period } from '../records/amountField.ts';
import { takeBasis } from './basisWords.ts';
import { nearestSpellings } from './nearestSpellings.ts';
import { foldPeriod, periodSpellings, readPeriod } from './periodWords.ts';
import { findUnit, foldUnit, unitSpellings } from './unit.ts';
import { readUnitWord } from './unitWord.ts';

/** What stands behind the number of an amount. */
export interface Measure {
  readonly unit: string | null;
  readonly per: Period | null;
  readonly basis: Basis | null;
  /** What the number is to be multiplied by: "тыс. т" is a thousand tonnes. */
  readonly scale: number;
}

/** A part behind the number that is not understood, and what may have been meant, likeliest first. */
export interface MeasureProblem {
  readonly code: 'unknown-unit' | 'unknown-period' | 'ambiguous-unit' | 'ambiguous-period';
  readonly part: string;
  readonly readings: readonly Measure[];
}

export type MeasureReading =
  | { readonly ok: true; readonly value: Measure }
  | { readonly ok: false; readonly problem: MeasureProblem };

const longestRest = 120;
const scales: readonly (readonly [factor: number, words: string])[] = [
  [1e3, 'k тысячи тысяч тыс thousand tusen tusind tuhatta tuhat tysiące tysięcy tys tausend tsd'],
  [
    1e6,
    'миллионов миллиона миллион млн million millions mln mio mill miljoonaa miljoner milj millioner milioner milionów millionen',
  ],
  [
    1e9,
    'миллиардов миллиард млрд milliarder miliardów miljarder miljardia miljardi milliarden mrd mld mia bn',
  ],
];
const scalePatterns = scales.map(
  ([factor, words]) =>
    [
      factor,
      new RegExp(String.raw`^(?:${words.replaceAll(' ', '|')})(?:\.\s*|\s+|$)`, 'iu'),
    ] as const,
);
const divider = /\s(?:per|в|во|за|на|i|w|na|pro|om|pr|p|je|im|am|a|an|each|every)(?:\.\s*|\s+)/iu;

/** Reads "t TS/år", "тыс. м³ в сутки", "kWh" in the language that people write in where that decides. */
export function readMeasure(written: string, language: string | null): MeasureReading {
  const trimmed = written.replace(/^[\s,;:]+|[\s,;]+$/gu, '');
  if (trimmed.length > longestRest) return unknown('unknown-unit', trimmed.slice(0, 40), []);
  const scaled = scalePatterns.find(([, pattern]) => pattern.test(trimmed));
  const scale = scaled?.[0] ?? 1;
  const unscaled = scaled === undefined ? trimmed : trimmed.replace(scaled[1], '');
  if (unscaled === '') return known({ unit: null, per: null, basis: null, scale });
  const stated = takeBasis(unscaled);
  const plain = readParts(unscaled, language);
  if (stated.rest === unscaled || plain.ok) return times(plain, scale);
  const read = readParts(stated.rest, language);
  const isNormal = stated.isNormal && read.ok && read.value.unit === 'm3';
  const isCounted = read.ok && (stated.basis !== null || isNormal) && read.value.unit !== null;
  if (!isCounted) return times(stated.basis === null && !isNormal ? plain : read, scale);
  const unit = isNormal ? 'Nm3' : read.value.unit;
  return times(known({ ...read.value, unit, basis: stated.basis }), scale);
}

function known(value: Measure): MeasureReading {
  return { ok: true, value };
}

function unknown(
  code: MeasureProblem['code'],
  part: string,
  readings: readonly Measure[],
): MeasureReading {
  return { ok: false, problem: { code, part, readings: readings.slice(0, 3) } };
}

function times(read: MeasureReading, scale: number): MeasureReading {
  const scaled = (value: Measure) => ({ ...value, scale: value.scale * scale });
  if (read.ok) return known(scaled(read.value));
  return unknown(read.problem.code, read.problem.part, read.problem.readings.map(scaled));
}

/** A unit and a span of time, as they may be told apart. */
type Split = readonly [unit: string, per: string | null];

function readParts(written: string, language: string | null): MeasureReading {
  const splits = splitsOf(written);
  let problem: MeasureReading | null = null;
  for (const [unit, per] of splits) {
    const read = readSplit(unit, per, language);
    if (read.ok || read.problem.code.startsWith('ambiguous')) return read;
    problem ??= read;
    // A known unit before an unknown word says more than the whole being unknown.
    if (read.problem.code === 'unknown-period' && read.problem.part !== written) problem = read;
  }
  return problem ?? unknown('unknown-unit', written, []);
}

function splitsOf(written: string): readonly Split[] {
  const slash = written.indexOf('/');
  if (slash >= 0) return [[written.slice(0, slash).trim(), written.slice(slash + 1).trim()]];
  const splits: Split[] = [[written, null]];
  // "per week" alone is a span of time without a unit.
  const divided = divider.exec(` ${written}`);
  if (divided !== null) {
    const end = divided.index + divided[0].length - 1;
    splits.push([
      written.slice(0, Math.max(0, divided.index - 1)).trim(),
      written.slice(end).trim(),
    ]);
  }
  const words = written.split(/\s+/u);
  for (let count = words.length - 1; count > 0 && words.length <= 6; count -= 1) {
    splits.push([words.slice(0, count).join(' '), words.slice(count).join(' ')]);
  }
  return splits;
}

function readSplit(
  unitWord: string,
  perWord: string | null,
  language: string | null,
): MeasureReading {
  const unit = unitWord === '' ? { id: null, scale: 1 } : readUnitWord(unitWord, language);
  const per = perWord === null ? null : readPeriod(perWord, language);
  if (unit === undefined)
    return unknown('unknown-unit', unitWord, guesses(unitWord, perWord, language));
  const measure = { basis: null, scale: 'options' in unit ? 1 : unit.scale };
  const span = per?.kind === 'period' ? per.per : null;
  if ('options' in unit) {
    const options = unit.options.map((id) => ({
      ...measure,
      unit: id,
      per: span,
      scale: unit.scale,
    }));
    return unknown('ambiguous-unit', unitWord, options);
  }
  if (per === null) return known({ ...measure, unit: unit.id, per: null });
  if (per?.kind === 'period') return known({ ...measure, unit: unit.id, per: per.per });
  const part = perWord ?? '';
  if (per?.kind === 'other') {
    const converted = { ...measure, unit: unit.id, per: per.per, scale: measure.scale * per.count };
    return unknown('unknown-period', part, [converted]);
  }
  const isPrice = findUnit(unit.id)?.dimension === 'money' && findUnit(part) !== undefined;
  if (per?.kind === 'ambiguous' && !isPrice) {
    const options = per.options.map((option) => ({ ...measure, unit: unit.id, per: option }));
    return unknown('ambiguous-period', part, options);
  }
  const near = isPrice ? [] : nearestSpellings(foldPeriod(part), periodSpellings());
  return unknown(
    'unknown-period',
    part,
    near.map((option) => ({ ...measure, unit: unit.id, per: option })),
  );
}

/** Known units near to an unknown word, each with the span that stands or may be meant behind it. */
function guesses(
  unitWord: string,
  perWord: string | null,
  language: string | null,
): readonly Measure[] {
  const per = perWord === null ? null : readPeriod(perWord, language);
  const near = () => nearestSpellings(foldPeriod(perWord ?? ''), periodSpellings())[0];
  const span = per === null ? null : per?.kind === 'period' ? per.per : near();
  if (span === undefined) return [];
  return nearestSpellings(foldUnit(unitWord), unitSpellings()).map(({ id }) => ({
    unit: id,
    per: span,
    basis: null,
    scale: 1,
  }));
}
