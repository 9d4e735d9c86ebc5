import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { resourceSwapped } from './resourceSwapped.ts';

const boardWith = (there: object, back: object) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    resources: [{ id: 'r', name: 'Pallets' }],
    flows: [
      { id: 'f', from: 'a', to: 'b', resource: 'r', ...there },
      { id: 'g', from: 'b', to: 'a', resource: 'r', ...back },
    ],
  });

test('what goes both ways is netted, or one way is a return', () => {
  const board = boardWith({ amount: yearly(900) }, { amount: yearly(200) });
  const [finding] = findingsOf(resourceSwapped, board);
  expect(finding).toMatchObject({ severity: 'hint', items: ['f', 'g'] });
  expect(findingsOf(resourceSwapped, afterFix(board, finding, 'mark-return'))).toEqual([]);
  const net = afterFix(board, finding, 'net');
  expect([...net.flows.keys()]).toEqual(['f']);
  expect(net.flows.get('f')?.amount).toMatchObject({ mode: 700, unit: 't', per: 'year' });
});

test('the larger way stays, whichever it is', () => {
  const board = boardWith({ amount: yearly(200) }, { amount: yearly(900) });
  const net = afterFix(board, findingsOf(resourceSwapped, board)[0], 'net');
  expect([...net.flows.keys()]).toEqual(['g']);
});

test.each([
  ['in other units', { amount: yearly(9) }, { amount: yearly(9, 'kg') }],
  ['unknown', {}, { amount: yearly(9) }],
  ['alike', { amount: yearly(9) }, { amount: yearly(9) }],
])('amounts %s are not netted', (_, there, back) => {
  expect(fixIdsOf(findingsOf(resourceSwapped, boardWith(there, back))[0])).toEqual(['mark-return']);
});

test.each([
  ['one is a return', {}, { returning: true }],
  ['one has stopped', { stage: 'stopped' }, {}],
  ['it is another resource', {}, { resource: 's' }],
])('silent where %s', (_, there, back) => {
  expect(findingsOf(resourceSwapped, boardWith(there, back))).toEqual([]);
});
