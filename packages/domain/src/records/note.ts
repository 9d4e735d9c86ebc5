import { longText, text } from './field.ts';
import { position } from './position.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A sticky note. */
export const NoteRecord = defineRecord('notes', {
  text: longText(),
  position: position(),
  color: text(20),
});
export type Note = RecordOf<typeof NoteRecord>;
