import { expect, test } from 'vitest';
import { putInto } from './scenarioParts.ts';

const scenario = { on: ['a'], off: ['b'], without: ['x'] };

test('a flow runs in a scenario or does not, never both', () => {
  expect(putInto(scenario, ['b', 'c'], 'on')).toEqual({
    on: ['a', 'b', 'c'],
    off: [],
    without: ['x'],
  });
  expect(putInto(scenario, ['a'], 'off')).toEqual({ on: [], off: ['b', 'a'], without: ['x'] });
});

test('what is taken out is as today', () => {
  expect(putInto(scenario, ['a', 'x', 'unknown'], null)).toEqual({
    on: [],
    off: ['b'],
    without: [],
  });
});

test('the same twice is in it once', () => {
  expect(putInto(scenario, ['a', 'a'], 'on').on).toEqual(['a']);
});
