import type { Column } from './scenario.ts';

/** How the result of a load is shown. */
export const loadColumns: readonly Column[] = [
  { figure: 'p50Ms', title: 'p50 ms', digits: 1 },
  { figure: 'p95Ms', title: 'p95 ms', digits: 1 },
  { figure: 'p99Ms', title: 'p99 ms', digits: 1 },
  { figure: 'missing', title: 'never came', digits: 0 },
  { figure: 'pointerP99Ms', title: 'pointers p99 ms', digits: 1 },
  { figure: 'serverCores', title: 'server cores', digits: 3 },
  { figure: 'rssMb', title: 'RSS MB', digits: 0 },
  { figure: 'generatorCores', title: 'generator cores', digits: 2 },
  { figure: 'generatorLagMs', title: 'generator lag p99 ms', digits: 1 },
  { figure: 'otherCores', title: 'others cores', digits: 2 },
];
