import type { EvidenceClass } from '../records/evidence.ts';
import type { Range } from './range.ts';

/**
 * How far a number may be off, by how it is known: from `down` times to `up` times what was told (general
 * knowledge, in the manner of STAN).
 */
export const evidenceSpread: Readonly<
  Record<EvidenceClass, { readonly down: number; readonly up: number }>
> = {
  measured: { down: 0.95, up: 1.05 },
  document: { down: 0.9, up: 1.1 },
  stated: { down: 0.8, up: 1.2 },
  estimated: { down: 0.6, up: 1.4 },
  typical: { down: 0.6, up: 1.4 },
  guess: { down: 0.5, up: 2 },
};

/** A number that was told without a range, with the range that its evidence leaves it. A told range stays. */
export function withSpread<R extends Range>(range: R, evidence: EvidenceClass | null): R {
  if (range.low !== range.high) return range;
  const { down, up } = evidenceSpread[evidence ?? 'estimated'];
  return { ...range, low: range.mode * down, high: range.mode * up };
}
