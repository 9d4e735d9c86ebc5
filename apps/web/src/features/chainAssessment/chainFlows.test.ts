import { applyChanges, emptyBoard, graphOf, type RecordChange } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { assessmentFor, flowsBesides } from './chainFlows.ts';

const flow = (id: string, from: string | null, to: string | null): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id,
  fields: { from, to },
});
const chain = (id: string, ...flows: readonly string[]): RecordChange => ({
  kind: 'create',
  table: 'assessments',
  id,
  fields: { flows },
});
const board = applyChanges(emptyBoard(''), [
  flow('ab', 'a', 'b'),
  flow('bc', 'b', 'c'),
  flow('cd', 'c', 'd'),
  flow('xa', 'x', 'a'),
  flow('xb', 'x', 'b'),
  flow('loose', null, null),
  chain('one', 'ab', 'bc'),
  chain('two', 'cd'),
]);

test('what comes into the giver or goes out of the taker is besides a flow; what is in the chain is not', () => {
  expect(flowsBesides(graphOf(board), ['ab'])).toEqual(['xa', 'bc']);
  expect(flowsBesides(graphOf(board), ['ab', 'bc'])).toEqual(['xa', 'xb', 'cd']);
  expect(flowsBesides(graphOf(board), ['gone', 'loose'])).toEqual([]);
});

test('the assessment of what is selected is shown first, else the last one', () => {
  expect(assessmentFor(board, new Set(['bc']))).toBe('one');
  expect(assessmentFor(board, new Set(['xa']))).toBe('two');
  expect(assessmentFor(emptyBoard(''), new Set(['ab']))).toBeNull();
});
