import { emptyBoard, formatBoardFile } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from './readBoard.ts';
import { seedBoard } from './seedBoard.ts';
import { sampleBoard } from './testing/sampleBoard.ts';

test('a seeded board reads back as it was, unknown fields included', () => {
  const yDoc = new Y.Doc();
  seedBoard(yDoc, sampleBoard());
  expect(readBoard(yDoc)).toEqual(sampleBoard());
  expect(formatBoardFile(readBoard(yDoc))).toBe(formatBoardFile(sampleBoard()));
});

test('a board is seeded in one update', () => {
  const yDoc = new Y.Doc();
  let updates = 0;
  yDoc.on('update', () => (updates += 1));
  seedBoard(yDoc, sampleBoard());
  expect(updates).toBe(1);
});

test('what is unknown has no key, long text is shared text, a position is one value', () => {
  const yDoc = new Y.Doc();
  seedBoard(yDoc, sampleBoard());
  const company = yDoc.getMap('companies').get('asnaes') as Y.Map<unknown>;
  expect([...company.keys()].sort()).toEqual(['kind', 'name', 'note', 'position', 'shoeSize']);
  expect(company.get('note')).toBeInstanceOf(Y.Text);
  expect(company.get('position')).toEqual({ x: 0, y: 0 });
});

test('an empty document is an empty board', () => {
  expect(readBoard(new Y.Doc())).toEqual(emptyBoard(''));
});
