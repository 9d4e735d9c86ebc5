import { expect, test } from 'vitest';
import type { BoardDocument } from '../boardDocument.ts';
import { openPeers, syncPeers } from '../testing/peer.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { commands } from './commands.ts';

function annaAndBoris(): readonly [BoardDocument, BoardDocument] {
  const [anna, boris] = openPeers(sampleBoard(), ['anna', 'boris']);
  if (anna === undefined || boris === undefined) throw new Error('two peers were asked for');
  return [anna, boris];
}
const say = (board: BoardDocument, on: string, text: string, replyTo: string | null = null) =>
  board.execute(commands['comment.create'], { fields: { on, text, replyTo } });

test.each(['flow.delete', 'items.delete'] as const)(
  '%s takes what was said about it along, answers too, and undo brings all of it back',
  (id) => {
    const [anna, boris] = annaAndBoris();
    say(boris, 'f1', 'Since 1993.', 'k1');
    syncPeers(anna, boris);
    const before = anna.getSnapshot().comments;
    if (id === 'items.delete') anna.execute(commands[id], { ids: ['f1'] });
    else anna.execute(commands[id], { id: 'f1' });
    expect(anna.getSnapshot().comments.size).toBe(0);
    anna.history.undo();
    syncPeers(anna, boris);
    expect(boris.getSnapshot().comments).toEqual(before);
  },
);

test('a company takes what was said about its flows along, not what was said elsewhere', () => {
  const [anna] = annaAndBoris();
  say(anna, 'novo', 'Ask them.');
  anna.execute(commands['company.delete'], { id: 'gyproc' });
  expect([...anna.getSnapshot().comments.values()].map(({ text }) => text)).toEqual(['Ask them.']);
});

test('what somebody says while another deletes the item stays, and can be deleted', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['note.delete'], { id: 't1' });
  const id = say(boris, 't1', 'Winter is fine.');
  syncPeers(anna, boris);
  expect(anna.getSnapshot().comments.get(id)).toMatchObject({ on: 't1', text: 'Winter is fine.' });
  expect(anna.getSnapshot().faults).toEqual([]);
  anna.execute(commands['comment.delete'], { id });
  syncPeers(anna, boris);
  expect(boris.getSnapshot().comments.has(id)).toBe(false);
});

test('two who mend one comment at once both keep what they wrote', () => {
  const [anna, boris] = annaAndBoris();
  const id = say(anna, 'f1', 'Ask about winter');
  syncPeers(anna, boris);
  anna.execute(commands['comment.edit'], { id, fields: { text: 'Please ask about winter' } });
  boris.execute(commands['comment.edit'], { id, fields: { text: 'Ask about winter and summer' } });
  syncPeers(anna, boris);
  const text = 'Please ask about winter and summer';
  expect(anna.getSnapshot().comments.get(id)?.text).toBe(text);
  expect(boris.getSnapshot().comments.get(id)?.text).toBe(text);
});
