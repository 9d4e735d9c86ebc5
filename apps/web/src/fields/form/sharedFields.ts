import { ask } from './describeField.ts';

/** The money of a sum: `EUR`. */
export const currency = ask.shortText('currency', 'form.currency', 10);

/** The year of a price or a source. */
export const year = ask.year('year', 'form.year');

/** On what a number rests, beside how well it is known. */
export const evidenceParts = [
  ask.text('source', 'flow.source', 2_000),
  ask.shortText('by', 'form.evidence.by', 200),
  year,
];
