import { number, object, oneOf, text } from './field.ts';

/** How well a number is known, best first. */
export const evidenceClasses = [
  'measured',
  'document',
  'stated',
  'estimated',
  'typical',
  'guess',
] as const;
export type EvidenceClass = (typeof evidenceClasses)[number];

/** On what a number rests. */
export function evidence() {
  return object({
    class: oneOf(evidenceClasses),
    source: text(2_000),
    year: number({ min: 1800, max: 2200 }),
    /** Who said it. */
    by: text(200),
  });
}
