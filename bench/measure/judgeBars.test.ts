import { expect, test } from 'vitest';
import type { AdapterName } from '../servers/adapter.ts';
import { judgeBars } from './judgeBars.ts';
import type { Measurement, Scenario } from './scenario.ts';

const scenario: Scenario = {
  name: 'race',
  asks: '',
  settings: ['short'],
  adapters: ['symbiomap', 'hocuspocus'],
  columns: [],
  bars: [
    {
      says: 'time, times hocuspocus',
      value: (figure) => figure('short', 'symbiomap', 'ms') / figure('short', 'hocuspocus', 'ms'),
      limit: 0.5,
    },
  ],
  measure: () => Promise.reject(new Error('not measured here')),
};
const measured = (adapter: AdapterName, run: number, ms: number): Measurement => {
  return { scenario: 'race', setting: 'short', adapter, run, figures: { ms }, notes: [] };
};

test('a ratio is taken within each run, and the median of the runs counts', () => {
  const measurements = [
    ...[measured('symbiomap', 0, 1), measured('hocuspocus', 0, 10)],
    ...[measured('symbiomap', 1, 40), measured('hocuspocus', 1, 100)],
    ...[measured('symbiomap', 2, 9), measured('hocuspocus', 2, 10)],
  ];
  const [judgement] = judgeBars(scenario, measurements);
  expect(judgement?.value).toBeCloseTo(0.4);
  expect(judgement?.isMet).toBe(true);
});

test('a bar that could not be measured is not met', () => {
  const [judgement] = judgeBars(scenario, [measured('symbiomap', 0, 1)]);
  expect(judgement?.value).toBeNaN();
  expect(judgement?.isMet).toBe(false);
});
