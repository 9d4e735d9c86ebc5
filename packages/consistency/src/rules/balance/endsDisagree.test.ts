import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { endsDisagree } from './endsDisagree.ts';

const boardWith = (amount: object, takerAmount: object, flow: object = {}, resource: object = {}) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Asnæs' },
      { id: 'b', name: 'Gyproc' },
    ],
    resources: [{ id: 'r', name: 'Gypsum', ...resource }],
    flows: [
      {
        id: 'f',
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        amount,
        takerAmount,
        ...flow,
      },
    ],
  });

test('the giver says 500 t, the taker 320 t: both can be kept as a range', () => {
  const board = boardWith(yearly(500), yearly(320_000, 'kg'));
  const [finding] = findingsOf(endsDisagree, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['f'],
    params: { giver: 'Asnæs', taker: 'Gyproc' },
  });
  const after = afterFix(board, finding, 'keep-both');
  expect(after.flows.get('f')).toMatchObject({
    amount: { low: 320, mode: 500, high: 500, unit: 't', per: 'year' },
    takerAmount: null,
  });
  expect(findingsOf(endsDisagree, after)).toEqual([]);
});

test('the range is told in the giver’s own unit and period', () => {
  const daily = { mode: 2, unit: 't', per: 'day' };
  const board = boardWith(daily, { mode: 1_000, unit: 'kg', per: 'day' });
  const after = afterFix(board, findingsOf(endsDisagree, board)[0], 'keep-both');
  expect(after.flows.get('f')?.amount).toMatchObject({ low: 1, mode: 2, high: 2, per: 'day' });
});

test('tonnes are compared with cubic metres where the density is known', () => {
  const ends = [yearly(500), yearly(500, 'm3')] as const;
  expect(findingsOf(endsDisagree, boardWith(...ends, {}, { density: 2 }))).toHaveLength(1);
  expect(findingsOf(endsDisagree, boardWith(...ends, {}, { density: 1 }))).toEqual([]);
  expect(findingsOf(endsDisagree, boardWith(...ends))).toEqual([]);
});

test.each([
  ['they are near', yearly(500), yearly(470), {}],
  ['their ranges meet', { ...yearly(500), low: 300, high: 600 }, yearly(320), {}],
  ['the rest is lost on the way', yearly(500), yearly(320), { loss: 0.4 }],
  ['one does not know', yearly(500), { unit: 't' }, {}],
  ['one counts by days that nobody told', yearly(500), { mode: 1, unit: 't', per: 'day' }, {}],
  ['one is dry', yearly(500), { ...yearly(320), basis: 'dry' }, {}],
  ['it has stopped', yearly(500), yearly(320), { stage: 'stopped' }],
])('nothing to say: %s', (_, amount, takerAmount, flow) => {
  expect(findingsOf(endsDisagree, boardWith(amount, takerAmount, flow))).toEqual([]);
});
