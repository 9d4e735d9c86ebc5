import { longText, text } from './field.ts';
import { position } from './position.ts';
import { defineRecord, type RecordOf } from './record.ts';
import { stackOrder } from './stackOrder.ts';

/** A sticky note; with the colour `plain` text on the bare board. */
export const NoteRecord = defineRecord('notes', {
  text: longText(),
  position: position(),
  color: text(20),
  order: stackOrder(),
});
export type Note = RecordOf<typeof NoteRecord>;
