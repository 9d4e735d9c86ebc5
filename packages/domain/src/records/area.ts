import { name, number, object, oneOf, reference, text } from './field.ts';
import { position } from './position.ts';
import { defineRecord, type RecordOf } from './record.ts';
import { stackOrder } from './stackOrder.ts';

/** What an area stands for. */
export const areaKinds = ['park', 'town', 'region', 'team', 'chain'] as const;

/** A framed part of the board: a team's place, a park, a step of the agenda. */
export const AreaRecord = defineRecord('areas', {
  title: name(),
  position: position(),
  size: object({ width: number({ min: 1, max: 1e6 }), height: number({ min: 1, max: 1e6 }) }),
  color: text(20),
  standsFor: oneOf(areaKinds),
  /** The larger one that it is part of, whatever lies where. */
  within: reference('areas'),
  order: stackOrder(),
});
export type Area = RecordOf<typeof AreaRecord>;
