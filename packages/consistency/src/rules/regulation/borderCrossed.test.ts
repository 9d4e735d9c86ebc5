import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { borderCrossed } from './borderCrossed.ts';

const found = (to: string | null, flow: object = {}, kind = 'waste') =>
  findingsOf(
    borderCrossed,
    boardOf({
      companies: [
        { id: 'a', place: { country: 'DK' } },
        { id: 'b', place: { country: to } },
      ],
      resources: [{ id: 'r', name: 'Tyres', kind }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'agreement', ...flow }],
    }),
  );

test('waste from Denmark to Sweden needs papers', () => {
  expect(found('SE')).toMatchObject([{ severity: 'warning', params: { from: 'DK', to: 'SE' } }]);
  expect(found('SE', { legalStatus: 'waste' }, 'by-product')).toHaveLength(1);
});

test.each([
  ['it stays in the country', 'dk', {}, 'waste'],
  ['a country is unknown', null, {}, 'waste'],
  ['papers are noted', 'SE', { shipmentPapers: 'Annex VII' }, 'waste'],
  ['it is no waste', 'SE', {}, 'product'],
  ['the law takes it for a by-product', 'SE', { legalStatus: 'by-product' }, 'waste'],
])('silent where %s', (_, to, flow, kind) => {
  expect(found(to, flow, kind)).toEqual([]);
});
