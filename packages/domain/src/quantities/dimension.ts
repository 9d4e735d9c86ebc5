/**
 * What a unit measures. A normal volume is gas counted as it would be at 0 °C and 1.01325 bar: how much space
 * that takes in fact hangs on its state, so that the two do not add up.
 */
export const dimensions = [
  'mass',
  'energy',
  'power',
  'volume',
  'normal-volume',
  'money',
  'time',
  'area',
  'count',
] as const;
export type Dimension = (typeof dimensions)[number];
