import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { partnerLoses } from './partnerLoses.ts';

const euros = (amount: number) => ({ amount, currency: 'EUR', per: 't' });
const boardWith = (fields: object = {}) =>
  boardOf({
    resources: [{ id: 'r', name: 'Ash', kind: 'waste' }, { id: 'virgin', name: 'Clay' }],
    companies: [{ id: 'a', name: 'Mill' }, { id: 'b', name: 'Works' }, { id: 'm' }, { id: 'd' }],
    flows: [
      { id: 'before', from: 'm', to: 'b', resource: 'virgin', amount: yearly(500), price: euros(50) },
      { id: 'dumped', from: 'a', to: 'd', resource: 'r', amount: yearly(500), price: euros(-30) },
      {
        id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', amount: yearly(100), price: euros(10),
        transport: { mode: 'belt' }, replaces: { flow: 'before', ratio: 1 }, avoids: { flow: 'dumped' }, ...fields,
      },
    ],
  }); // prettier-ignore

test('the giver pays more than the fee that it is spared', () => {
  const [finding, ...more] = findingsOf(partnerLoses, boardWith({ price: euros(-80) }));
  expect(finding).toMatchObject({
    severity: 'hint',
    items: ['f'],
    params: { resource: 'Ash', company: 'Mill', loss: 5_000, currency: 'EUR' },
  });
  expect(fixIdsOf(finding)).toEqual(['change-price', 'share-costs']);
  expect(more).toEqual([]);
});

test('treatment costs the taker more than it need not buy', () => {
  const costs = [{ kind: 'treatment', side: 'taker', amount: 9_000, currency: 'EUR' }];
  expect(findingsOf(partnerLoses, boardWith({ costs }))).toMatchObject([
    { key: 'E06:f,taker', params: { company: 'Works', loss: 5_000 } },
  ]);
});

test.each<[string, object]>([
  ['both gain', {}],
  ['the price is not known', { price: null }],
  ['what is replaced is not known', { replaces: null, price: euros(100), avoids: null }],
  ['it is over', { price: euros(-80), stage: 'stopped' }],
])('silent where %s', (_, fields) => {
  expect(findingsOf(partnerLoses, boardWith(fields))).toEqual([]);
});
