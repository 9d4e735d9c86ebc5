import {
  listOf,
  name,
  number,
  numberByName,
  object,
  oneOf,
  oneOfOr,
  text,
} from '../records/field.ts';
import { defineRecord, type RecordOf } from '../records/record.ts';

/** What a board is for: work on real companies, an exercise, or a game with invented ones. */
export const boardModes = ['real', 'workshop', 'game'] as const;
/** Who may look at the board: those who have a link, or everybody. */
export const visibilities = ['private', 'public'] as const;
/** Which country's rules the findings speak of. */
export const rulePacks = ['neutral', 'eu'] as const;
export type RulePack = (typeof rulePacks)[number];

/** What holds for the board as a whole. Read like a record, but there is one and it has no id of its own. */
export const SettingsRecord = defineRecord('board', {
  title: name(),
  language: text(12),
  mode: oneOfOr(boardModes, 'real'),
  currency: text(10),
  region: text(200),
  codeLists: object({ sector: text(40), waste: text(40) }),
  rulePack: oneOfOr(rulePacks, 'neutral'),
  /** Thresholds of rules that are otherwise here: `{"Q02.steamKm": 8}`. */
  thresholds: numberByName(),
  /** The year in whose money is counted. */
  priceYear: number({ min: 1800, max: 2200 }),
  /** What one unit of a currency is worth in the board's own, and when that was so. */
  rates: listOf(
    object({
      currency: text(10),
      value: number({ min: 0 }),
      year: number({ min: 1800, max: 2200 }),
    }),
    50,
  ),
  /** The ground that the board is about, in degrees. */
  bounds: object({
    south: number({ min: -90, max: 90 }),
    west: number({ min: -180, max: 180 }),
    north: number({ min: -90, max: 90 }),
    east: number({ min: -180, max: 180 }),
  }),
  /** `null`: those who have a link. */
  visibility: oneOf(visibilities),
});
export type BoardSettings = RecordOf<typeof SettingsRecord>;
