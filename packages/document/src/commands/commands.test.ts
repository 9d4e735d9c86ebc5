import { emptyBoard } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Command, CommandId } from '../command.ts';
import { readBoard } from '../readBoard.ts';
import { commandStories } from '../testing/commandStories.ts';
import { openPeer } from '../testing/peer.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { commands } from './commands.ts';

describe.each(Object.keys(commandStories) as CommandId[])('%s', (id) => {
  test('does what it says, in one update and one step of undo', () => {
    const board = openPeer('anna', sampleBoard());
    const before = board.getSnapshot();
    let updates = 0;
    let notices = 0;
    board.yDoc.on('update', () => (updates += 1));
    board.subscribe(() => (notices += 1));

    const check = commandStories[id](board);
    const after = board.getSnapshot();
    expect({ updates, notices }).toEqual({ updates: 1, notices: 1 });
    check(after);
    expect(readBoard(board.yDoc)).toEqual(after);
    expect(after.faults).toEqual([]);

    expect(board.history.undo()).toMatchObject({ command: id, outcome: 'done', kept: [] });
    expect(board.getSnapshot()).toEqual(before);
    expect(board.history.canUndo()).toBe(false);
    expect(board.history.redo()).toMatchObject({ command: id, outcome: 'done' });
    expect(board.getSnapshot()).toEqual(after);
    expect(readBoard(board.yDoc)).toEqual(after);
  });

  test('is called by its name', () => {
    expect(commands[id].id).toBe(id);
  });
});

const gone: Partial<Record<CommandId, unknown>> = {
  'company.createBeside': { beside: 'gone', position: { x: 1, y: 1 } },
  'company.introduce': { name: ' ', gives: [''], needs: [], position: { x: 1, y: 1 } },
  'offer.label': { of: { id: 'gone' }, label: 'heat' },
  'need.label': { of: { company: 'gone' }, label: 'heat' },
  'flow.connect': { from: 'gone', to: 'gone', label: 'heat' },
  'flow.label': { id: 'gone', label: 'heat 3 MW' },
  'flow.moveToStage': { ids: ['gone'], stage: 'pilot' },
  'score.set': { assessment: 'gone', flow: 'f1', criterion: 'legal', fields: { value: 3 } },
  'items.move': { positions: { gone: { x: 1, y: 1 } } },
  'items.delete': { ids: ['gone'] },
  'items.paste': { items: {}, offset: { x: 1, y: 1 } },
  'board.edit': { fields: {} },
  'board.import': { file: emptyBoard('') },
  'board.restore': { version: emptyBoard(''), area: 'gone' },
  'changes.apply': { changes: [{ kind: 'delete', table: 'flows', id: 'gone' }] },
};

test.each(Object.keys(commands).filter((id) => !id.endsWith('.create')) as CommandId[])(
  '%s of something that is gone does nothing: no error, no update, no step',
  (id) => {
    const board = openPeer('anna', sampleBoard());
    const stateBefore = Y.encodeStateAsUpdate(board.yDoc);
    const before = board.getSnapshot();
    const command = commands[id] as Command<unknown, unknown>;
    board.execute(command, gone[id] ?? { id: 'gone', fields: { name: 'x' } });
    expect(board.getSnapshot()).toBe(before);
    expect(Y.encodeStateAsUpdate(board.yDoc)).toEqual(stateBefore);
    expect(board.history.canUndo()).toBe(false);
  },
);

test('every command has its story', () => {
  expect(Object.keys(commandStories).sort()).toEqual(Object.keys(commands).sort());
});

test('a company that introduces itself twice stays one, however it spells its name', () => {
  const board = openPeer('anna', sampleBoard());
  const once = { gives: ['heat 3 MW'], needs: [], position: { x: 1, y: 1 } };
  const first = board.execute(commands['company.introduce'], { ...once, name: 'Буше' });
  const again = board.execute(commands['company.introduce'], { ...once, name: 'Bushe' });
  expect(again).toBe(first);
});
