import { listOf, longText, name, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** One stop of the guided tour over the map. */
export const TourStopRecord = defineRecord('tour', {
  title: name(),
  text: longText(),
  /** The ids of the items to show. */
  focus: listOf(text(64), 200),
});
export type TourStop = RecordOf<typeof TourStopRecord>;
