import { number, type Field } from './field.ts';

/**
 * What lies over what: the higher number on top, among areas, and among companies and notes. Unknown counts as 0;
 * where two are equal, the later record is on top.
 */
export function stackOrder(): Field<number | null> {
  return number({ min: -1e9, max: 1e9 });
}
