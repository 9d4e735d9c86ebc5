import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { lossUnsaid } from './lossUnsaid.ts';

const boardWith = (flow: object, kind = 'heat') =>
  boardOf({
    resources: [{ id: 'r', name: 'District heat', kind }],
    flows: [{ id: 'f', resource: 'r', stage: 'operating', transport: { distanceKm: 6 }, ...flow }],
  });

test('six kilometres and no loss: the usual one is a press away', () => {
  const board = boardWith({});
  const [finding] = findingsOf(lossUnsaid, board);
  expect(finding).toMatchObject({ severity: 'hint', items: ['f'], params: { km: 6, percent: 6 } });
  const after = afterFix(board, finding, 'typical-loss');
  expect(after.flows.get('f')?.loss).toBe(0.06);
  expect(findingsOf(lossUnsaid, after)).toEqual([]);
});

test.each([
  ['a short way', { transport: { distanceKm: 5 } }, 'heat'],
  ['nobody said how far', { transport: null }, 'heat'],
  ['a loss is said, none', { loss: 0 }, 'heat'],
  ['both ends are told', { takerAmount: yearly(5, 'MWh') }, 'heat'],
  ['straw stays on the lorry', {}, 'material'],
  ['water in a lorry', { transport: { distanceKm: 6, mode: 'truck' } }, 'water'],
  ['it has stopped', { stage: 'stopped' }, 'heat'],
])('nothing is asked: %s', (_, flow, kind) => {
  expect(findingsOf(lossUnsaid, boardWith(flow, kind))).toEqual([]);
});
