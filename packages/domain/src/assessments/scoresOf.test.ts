import { expect, test } from 'vitest';
import { applyChanges, type RecordChange } from '../board/changes.ts';
import { emptyBoard } from '../board/snapshot.ts';
import { scoresOf } from './scoresOf.ts';

const score = (id: string, assessment: string, flow: string, value: number): RecordChange => ({
  kind: 'create',
  table: 'scores',
  id,
  fields: { assessment, flow, criterion: 'legal', value },
});
const board = applyChanges(emptyBoard(''), [
  score('s0', 'u', 'f', 2),
  score('s1', 'u', 'g', 5),
  score('s2', 'other', 'f', 1),
  score('s3', 'u', 'f', 3),
]);

test('of two scores of the same the later holds, and both are known', () => {
  const scores = scoresOf(board, 'u');
  expect(scores.of('f', 'legal')?.value).toBe(3);
  expect(scores.idsOf('f', 'legal')).toEqual(['s0', 's3']);
});

test('what nobody has scored is not there, nor what is scored of another chain', () => {
  const scores = scoresOf(board, 'u');
  expect(scores.of('f', 'money')).toBeUndefined();
  expect(scores.of('gone', 'legal')).toBeUndefined();
  expect(scoresOf(board, 'other').of('f', 'legal')?.value).toBe(1);
});
