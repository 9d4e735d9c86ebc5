import { expect, test } from 'vitest';
import { applyChanges, type RecordChange } from './changes.ts';
import { readBoardFile, writeBoardFile } from './boardFile.ts';
import { emptyBoard, type BoardSnapshot } from './snapshot.ts';

const create = (id: string, name: string): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { name },
});
const edit = (id: string, name: string): RecordChange => ({
  kind: 'edit',
  table: 'companies',
  id,
  fields: { name },
});
const nameOf = (board: BoardSnapshot, id: string) => board.companies.get(id)?.name;

test('changes are carried out in their order', () => {
  const board = applyChanges(emptyBoard('Test'), [create('a', 'A'), edit('a', 'B')]);
  expect(nameOf(board, 'a')).toBe('B');
});

test('the board before stays as it was, and untouched records are the same objects', () => {
  const before = applyChanges(emptyBoard('Test'), [create('a', 'A'), create('b', 'B')]);
  const after = applyChanges(before, [edit('a', 'C')]);
  expect(nameOf(before, 'a')).toBe('A');
  expect(after.companies.get('b')).toBe(before.companies.get('b'));
  expect(after.flows).toBe(before.flows);
});

test('changing, deleting or creating what cannot be so is passed over', () => {
  const before = applyChanges(emptyBoard('Test'), [create('a', 'A')]);
  const after = applyChanges(before, [
    edit('gone', 'X'),
    { kind: 'delete', table: 'companies', id: 'gone' },
    create('a', 'Again'),
  ]);
  expect([...after.companies.keys()]).toEqual(['a']);
  expect(nameOf(after, 'a')).toBe('A');
});

test('the settings of the board change field by field', () => {
  const after = applyChanges(emptyBoard('Test'), [
    { kind: 'editBoard', fields: { rulePack: 'eu' } },
  ]);
  expect(after.board).toMatchObject({ title: 'Test', rulePack: 'eu' });
});

const faulty = (): BoardSnapshot => {
  const board = applyChanges(emptyBoard('Test'), [create('a', 'A')]);
  const company = board.companies.get('a');
  if (company === undefined) throw new Error('The company was just created.');
  const unread = { kind: 'castle', colour: 'red' };
  return {
    ...board,
    companies: new Map([['a', { ...company, unread }]]),
    faults: [
      { table: 'companies', id: 'a', path: 'kind', code: 'not-one-of' },
      { table: 'companies', id: 'a', path: 'place.lat', code: 'not-number' },
    ],
  };
};

test('a field told anew is no fault any more; the others are', () => {
  const after = applyChanges(faulty(), [
    { kind: 'edit', table: 'companies', id: 'a', fields: { kind: 'lab' } },
  ]);
  expect(after.faults.map(({ path }) => path)).toEqual(['place.lat']);
});

test('a field told anew is what the file says, not the value that could not be read', () => {
  const after = applyChanges(faulty(), [
    { kind: 'edit', table: 'companies', id: 'a', fields: { kind: 'lab' } },
  ]);
  expect(after.companies.get('a')?.unread).toEqual({ colour: 'red' });
  const again = readBoardFile(writeBoardFile(after));
  expect(again.ok && again.value.companies.get('a')?.kind).toBe('lab');
});

test('what is deleted has no faults', () => {
  const after = applyChanges(faulty(), [{ kind: 'delete', table: 'companies', id: 'a' }]);
  expect(after.faults).toEqual([]);
});
