import { name, object, oneOfOr, text } from '../records/field.ts';
import { defineRecord, type RecordOf } from '../records/record.ts';

/** What a board is for: work on real companies, an exercise, or a game with invented ones. */
export const boardModes = ['real', 'workshop', 'game'] as const;
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
});
export type BoardSettings = RecordOf<typeof SettingsRecord>;
