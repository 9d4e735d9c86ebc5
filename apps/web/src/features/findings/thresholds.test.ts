import { emptyBoard } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { changedThresholds, thresholdsOf, withThreshold } from './thresholds.ts';

const { board: settings } = emptyBoard('Thresholds');
const threshold = thresholdsOf('single-point').find(({ key }) => key.endsWith('.flows'));
if (threshold === undefined) throw new Error('this check has a threshold');

test('a threshold that is set is one of those that were changed', () => {
  const thresholds = withThreshold(settings, threshold, 9);
  expect(thresholds).toEqual({ [threshold.key]: 9 });
  expect(changedThresholds({ ...settings, thresholds })).toEqual([threshold]);
});

test('at its usual value, or emptied, it is as if nobody had set it', () => {
  const set = { ...settings, thresholds: { [threshold.key]: 9, 'Q02.steamKm': 5 } };
  for (const value of [null, threshold.limit.value])
    expect(withThreshold(set, threshold, value)).toEqual({ 'Q02.steamKm': 5 });
  expect(
    withThreshold({ ...settings, thresholds: { [threshold.key]: 9 } }, threshold, null),
  ).toBeNull();
});

test('most checks have none', () => {
  expect(thresholdsOf('flow-end-missing')).toEqual([]);
});
