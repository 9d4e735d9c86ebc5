import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { resourceTwice } from './resourceTwice.ts';

const boardWith = (second: object) =>
  boardOf({
    resources: [
      { id: 'r1', name: 'Gips', kind: 'by-product' },
      { id: 'r2', name: 'Гипс', kind: 'by-product', density: 2.3, ...second },
    ],
    flows: [{ id: 'f', resource: 'r2' }],
    offers: [{ id: 'o', resource: 'r2' }],
    processes: [{ id: 'p', outputs: [{ resource: 'r2', of: 'r2' }] }],
  });

test('two spellings of one name are put together, with all that hangs on them', () => {
  const board = boardWith({});
  const [finding] = findingsOf(resourceTwice, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['r1', 'r2'] });
  const merged = afterFix(board, finding, 'merge');
  expect([...merged.resources.keys()]).toEqual(['r1']);
  expect(merged.resources.get('r1')?.density).toBe(2.3);
  expect(merged.flows.get('f')?.resource).toBe('r1');
  expect(merged.offers.get('o')?.resource).toBe('r1');
  expect(merged.processes.get('p')?.outputs).toMatchObject([{ resource: 'r1', of: 'r1' }]);
  expect(findingsOf(resourceTwice, afterFix(board, finding, 'mark-different'))).toEqual([]);
});

test('what is measured otherwise is only asked about', () => {
  expect(fixIdsOf(findingsOf(resourceTwice, boardWith({ kind: 'heat' }))[0])).toEqual([
    'mark-different',
  ]);
});

test('other names, and no names, are nothing alike', () => {
  expect(findingsOf(resourceTwice, boardWith({ name: 'Gypsum board' }))).toEqual([]);
  const nameless = boardOf({ resources: [{ id: 'a' }, { id: 'b' }] });
  expect(findingsOf(resourceTwice, nameless)).toEqual([]);
});
