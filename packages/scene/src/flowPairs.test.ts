import { expect, test } from 'vitest';
import { createFlowPairs } from './flowPairs.ts';

type Flow = readonly [id: string, from: string, to: string];

function lanesOf(...flows: readonly Flow[]) {
  const pairs = createFlowPairs();
  for (const flow of flows) pairs.put(...flow);
  return flows.map(([id]) => [id, pairs.laneOf(id)]);
}

test('a single flow runs straight; two and three between the same companies fan out evenly', () => {
  expect(lanesOf(['f1', 'a', 'b'])).toEqual([['f1', 0]]);
  expect(lanesOf(['f1', 'a', 'b'], ['f2', 'b', 'a'])).toEqual([
    ['f1', -0.5],
    ['f2', 0.5],
  ]);
  expect(lanesOf(['f3', 'a', 'b'], ['f1', 'a', 'b'], ['f2', 'b', 'a'], ['f4', 'a', 'c'])).toEqual([
    ['f3', 1],
    ['f1', -1],
    ['f2', 0],
    ['f4', 0],
  ]);
});

test('a flow that goes makes room, and tells whose lane may be another now', () => {
  const pairs = createFlowPairs();
  pairs.put('f1', 'a', 'b');
  pairs.put('f2', 'b', 'a');
  expect(pairs.countBeside('f1')).toBe(2);
  expect(pairs.remove('f2')).toEqual(['f1']);
  expect(pairs.laneOf('f1')).toBe(0);
  expect(pairs.countBeside('f1')).toBe(1);
});
