import { date, longText, reference, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** What somebody said about an item of the board. */
export const CommentRecord = defineRecord('comments', {
  /** The id of the record it is about, of whichever table. */
  on: text(64),
  author: text(200),
  text: longText(),
  at: date(),
  replyTo: reference('comments'),
  resolved: yesNo(),
});
export type Comment = RecordOf<typeof CommentRecord>;
