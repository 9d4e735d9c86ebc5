import { name, number, object, text } from './field.ts';
import { position } from './position.ts';
import { defineRecord, type RecordOf } from './record.ts';
import { stackOrder } from './stackOrder.ts';

/** A framed part of the board: a team's place, a park, a step of the agenda. */
export const AreaRecord = defineRecord('areas', {
  title: name(),
  position: position(),
  size: object({ width: number({ min: 1, max: 1e6 }), height: number({ min: 1, max: 1e6 }) }),
  color: text(20),
  order: stackOrder(),
});
export type Area = RecordOf<typeof AreaRecord>;
