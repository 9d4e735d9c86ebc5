import { expect, test } from 'vitest';
import { transportModeOf, transportModes } from './transportMode.ts';

test.each([
  ['truck', 'truck'],
  ['Heavy lorry (returns empty)', 'truck'],
  ['железная дорога', 'rail'],
  ['Трубопровод', 'pipe'],
  ['rørledning', 'pipe'],
  ['camel', null],
  ['', null],
  [null, null],
])('%j is meant as %j', (written, mode) => {
  expect(transportModeOf(written)).toBe(mode);
});

test.each(transportModes)('%s has words', (mode) => {
  expect(transportModeOf(mode === 'by-hand' ? 'by hand' : mode)).toBe(mode);
});
