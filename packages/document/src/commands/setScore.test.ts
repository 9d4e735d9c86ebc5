import { scoresOf, type ScreeningCriterion } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import type { BoardDocument } from '../boardDocument.ts';
import { openPeers, syncPeers } from '../testing/peer.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { commands } from './commands.ts';

function two(): readonly [BoardDocument, BoardDocument] {
  const [anna, boris] = openPeers(sampleBoard(), ['anna', 'boris']);
  if (anna === undefined || boris === undefined) throw new Error('two people are needed');
  return [anna, boris];
}
function set(board: BoardDocument, criterion: ScreeningCriterion, value: number | null) {
  const fields = { value, ...(value === null && { certainty: null }) };
  return board.execute(commands['score.set'], { assessment: 'u1', flow: 'f1', criterion, fields });
}
const scoreOf = (board: BoardDocument, criterion: ScreeningCriterion) =>
  scoresOf(board.getSnapshot(), 'u1').of('f1', criterion)?.value;

test('people who score at once keep what each has said', () => {
  const [anna, boris] = two();
  set(anna, 'money', 2);
  set(boris, 'actors', 5);
  set(boris, 'legal', 1);
  syncPeers(anna, boris);
  for (const board of [anna, boris])
    expect([scoreOf(board, 'money'), scoreOf(board, 'actors'), scoreOf(board, 'legal')]).toEqual([
      2, 5, 1,
    ]);
});

test('the same scored for the first time by two: one holds for both, and both go when it is taken back', () => {
  const [anna, boris] = two();
  set(anna, 'money', 2);
  set(boris, 'money', 4);
  syncPeers(anna, boris);
  expect(scoreOf(anna, 'money')).toBe(scoreOf(boris, 'money'));
  expect([2, 4]).toContain(scoreOf(anna, 'money'));

  set(anna, 'money', 3);
  syncPeers(anna, boris);
  expect([scoreOf(anna, 'money'), scoreOf(boris, 'money')]).toEqual([3, 3]);
  set(boris, 'money', null);
  syncPeers(anna, boris);
  expect(scoreOf(anna, 'money')).toBeUndefined();
  expect(scoresOf(anna.getSnapshot(), 'u1').idsOf('f1', 'money')).toEqual([]);
});

test('a score with a word said of it stays when its value is taken back', () => {
  const [anna] = two();
  const about = { assessment: 'u1', flow: 'f1', criterion: 'legal' } as const;
  anna.execute(commands['score.set'], { ...about, fields: { note: 'Ask the authority.' } });
  anna.execute(commands['score.set'], { ...about, fields: { value: null, certainty: null } });
  expect(scoresOf(anna.getSnapshot(), 'u1').of('f1', 'legal')?.note).toBe('Ask the authority.');
  anna.execute(commands['score.set'], { ...about, fields: { note: null } });
  expect(anna.getSnapshot().scores.size).toBe(0);
});

test('who changes nothing writes nothing', () => {
  const [anna] = two();
  set(anna, 'money', null);
  expect(anna.history.canUndo()).toBe(false);
});
