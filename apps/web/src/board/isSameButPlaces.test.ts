import { commands, openBoard } from '@symbiomap/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isSameButPlaces } from './isSameButPlaces.ts';

function boardWithCompany() {
  let ids = 0;
  const board = openBoard(new Y.Doc(), { newId: () => `id${(ids += 1)}`, person: null });
  const fields = { name: 'Bakery', sector: { list: 'NACE-2.1', code: '10.71' } } as const;
  const id = board.execute(commands['company.create'], { fields });
  return { board, id };
}

test('a company that was moved is the same but for its place', () => {
  const { board, id } = boardWithCompany();
  const before = board.getSnapshot();
  board.execute(commands['items.move'], { positions: { [id]: { x: 40, y: 20 } } });
  expect(board.getSnapshot()).not.toBe(before);
  expect(isSameButPlaces(before, board.getSnapshot())).toBe(true);
});

test('anything else makes a difference', () => {
  const { board, id } = boardWithCompany();
  const before = board.getSnapshot();
  const changes = [
    () => board.execute(commands['company.edit'], { id, fields: { name: 'Buhe' } }),
    () => board.execute(commands['company.create'], { fields: {} }),
    () => board.execute(commands['board.edit'], { fields: { title: 'Harbour' } }),
    () => board.execute(commands['company.delete'], { id }),
  ];
  for (const change of changes) {
    change();
    expect(isSameButPlaces(before, board.getSnapshot())).toBe(false);
    board.history.undo();
    expect(isSameButPlaces(before, board.getSnapshot())).toBe(true);
  }
});
