/** What a unit measures. */
export const dimensions = [
  'mass',
  'energy',
  'power',
  'volume',
  'money',
  'time',
  'area',
  'count',
] as const;
export type Dimension = (typeof dimensions)[number];
