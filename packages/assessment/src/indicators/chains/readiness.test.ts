import { expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { readiness } from './readiness.ts';

const pilotSince = (...dates: (string | null)[]) => ({
  stage: 'pilot',
  stages: dates.map((date) => ({ stage: 'pilot', date })),
});

test('where flows stand, for how long, and which plans stand still', () => {
  const flows = [
    { stage: 'operating' },
    { stage: 'stopped' },
    pilotSince('2026-11-12'),
    pilotSince('2026-01-01'),
    pilotSince('2024', null),
    pilotSince('2027-01-01'),
  ].map((flow, index) => ({ id: `f${index}`, ...flow }));
  const told = assessed(readiness, boardOf({ flows }));
  expect(told.value).toBeCloseTo(100 / 6, 9);
  expect(partOf(told, 'at-stage')).toEqual({ pilot: 4, operating: 1, stopped: 1 });
  expect(partOf(told, 'days-in-stage')).toEqual({ '': (10 + 325) / 2 });
  expect(partOf(told, 'stalled')).toEqual({ '': 50 });
  expect(told.unknown).toEqual([{ missing: 'stage-date', items: ['f4', 'f5'] }]);
});

test('a plan that came back to its stage stands there since the last time', () => {
  const flows = [{ id: 'f', ...pilotSince('2026-11-20', '2025-01-01') }];
  expect(partOf(assessed(readiness, boardOf({ flows })), 'days-in-stage')).toEqual({ '': 2 });
});

test('without flows nothing is told', () => {
  expect(assessed(readiness, boardOf({}))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-flows' }],
  });
});
