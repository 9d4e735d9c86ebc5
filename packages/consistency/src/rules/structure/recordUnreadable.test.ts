import type { RecordFault } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { recordUnreadable } from './recordUnreadable.ts';

const boardWith = (...faults: RecordFault[]) => ({
  ...boardOf({ companies: [{ id: 'a', name: 'Deep Refine' }], flows: [{ id: 'f' }] }),
  faults,
});
const fault = (table: RecordFault['table'], id: string, path: string): RecordFault => ({
  table,
  id,
  path,
  code: 'not-text',
});

test('all that could not be read of one record is one finding', () => {
  const board = boardWith(
    fault('companies', 'a', 'place.lat'),
    fault('companies', 'a', 'permits[0].codes'),
    fault('companies', 'a', 'place.lon'),
  );
  expect(findingsOf(recordUnreadable, board)).toMatchObject([
    {
      severity: 'error',
      items: ['a'],
      params: { name: 'Deep Refine', fields: 'permits, place', count: 2 },
      fixes: [{ id: 'fill-in', edit: { item: 'a', field: 'permits' } }],
    },
  ]);
});

test('a record without a name of its own is told by its id', () => {
  const [finding] = findingsOf(recordUnreadable, boardWith(fault('flows', 'f', 'stage')));
  expect(finding).toMatchObject({ variant: 'unnamed', params: { id: 'f', fields: 'stage' } });
});

test('the settings of the board count too', () => {
  const [finding] = findingsOf(recordUnreadable, boardWith(fault('board', 'board', 'mode')));
  expect(finding?.variant).toBe('board');
});

test('a board that was read whole is fine', () => {
  expect(findingsOf(recordUnreadable, boardWith())).toEqual([]);
});
