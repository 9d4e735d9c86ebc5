import { longText, number, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A factor as this board counts with it, in place of the one that comes with the program, or beside those. */
export const FactorRecord = defineRecord('factors', {
  /** What it is a factor of: the name of a known factor, or the id of a resource with what is meant: `gypsum:production`. */
  about: text(200),
  value: number(),
  low: number(),
  high: number(),
  unit: text(40),
  year: number({ min: 1800, max: 2200 }),
  region: text(100),
  source: text(2_000),
  note: longText(),
});
export type Factor = RecordOf<typeof FactorRecord>;
