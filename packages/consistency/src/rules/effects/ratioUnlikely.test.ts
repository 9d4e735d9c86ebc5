import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { ratioUnlikely } from './ratioUnlikely.ts';

const boardWith = (replaces: object | null) =>
  boardOf({
    resources: [{ id: 'r', name: 'Slag' }],
    flows: [{ id: 'f', resource: 'r', stage: 'operating', replaces }],
  });

test('1 t of slag rarely replaces more than 1 t', () => {
  const board = boardWith({ flow: 'clinker', ratio: 1.4 });
  const [finding] = findingsOf(ratioUnlikely, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f'], params: { ratio: 1.4 } });
  const mended = afterFix(board, finding, 'one-to-one');
  expect(mended.flows.get('f')?.replaces).toEqual({ flow: 'clinker', ratio: 1 });
  expect(findingsOf(ratioUnlikely, mended)).toEqual([]);
});

test('it is not told', () => {
  expect(findingsOf(ratioUnlikely, boardWith({ flow: 'clinker' }))[0]?.variant).toBe('missing');
});

test.each([
  ['it is told', { flow: 'clinker', ratio: 0.9 }],
  ['nothing is replaced', null],
  ['nobody said what', { ratio: 3 }],
])('silent where %s', (_, replaces) => {
  expect(findingsOf(ratioUnlikely, boardWith(replaces))).toEqual([]);
});
