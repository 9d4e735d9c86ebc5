import type { Range } from './range.ts';

/** A quantity as many samples of it lie: nine tenths of them from `low` to `high`, half of them below `mode`. */
export interface SampledRange extends Range {
  /** Of all samples. */
  readonly least: number;
  readonly most: number;
}

export interface SampleOptions {
  readonly seed?: number;
  /** How many samples are drawn. */
  readonly count?: number;
}

/**
 * What a formula gives when each of its inputs is drawn from its range (low, most likely and high as a triangle).
 * Narrower than counting with ends where an input stands in the formula twice. The same inputs give the same
 * samples, whatever their order: a number hangs on the seed, the input's name and the count alone. `null` (unknown)
 * where the formula has no finite value for a sample.
 */
export function sampleRange<const Name extends string>(
  inputs: Readonly<Record<Name, Range>>,
  formula: (values: Readonly<Record<Name, number>>) => number | null,
  { seed = 1, count = 1_000 }: SampleOptions = {},
): SampledRange | null {
  const entries = Object.entries<Range>(inputs).map(
    ([name, range]) => ({ name, range, key: hashOf(name, seed) }) as const,
  );
  const samples: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const values = Object.fromEntries(
      entries.map(({ name, range, key }) => [name, triangular(range, uniform(key, index))]),
    ) as Record<Name, number>;
    const value = formula(values);
    if (value === null || !Number.isFinite(value)) return null;
    samples.push(value);
  }
  samples.sort((a, b) => a - b);
  const at = (share: number) => samples[Math.round(share * (samples.length - 1))];
  const [low, mode, high, least, most] = [at(0.05), at(0.5), at(0.95), at(0), at(1)];
  if (low === undefined || mode === undefined || high === undefined) return null;
  return { low, mode, high, least: least ?? low, most: most ?? high };
}

/** Where a share of all draws from a triangle lies below. */
function triangular({ low, mode, high }: Range, share: number): number {
  const width = high - low;
  if (width <= 0) return mode;
  const peak = (mode - low) / width;
  const value =
    share < peak
      ? low + Math.sqrt(share * width * (mode - low))
      : high - Math.sqrt((1 - share) * width * (high - mode));
  return Math.min(high, Math.max(low, value));
}

function hashOf(name: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0; // FNV-1a
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** A number from 0 up to 1 for a key and a count (the finalizer of MurmurHash3, twice). */
function uniform(key: number, index: number): number {
  return mixed(mixed(key) ^ Math.imul(index + 1, 0x9e3779b1)) / 2 ** 32;
}

function mixed(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
