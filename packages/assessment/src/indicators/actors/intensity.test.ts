import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { intensity } from './intensity.ts';

const companies = ['a', 'b', 'c', 'dump'].map((id) => ({
  id,
  ...(id === 'dump' && { kind: 'sink' }),
}));
const resources = [
  { id: 'ash', kind: 'by-product' },
  { id: 'heat', kind: 'heat' },
  { id: 'straw', kind: 'material' },
];
const flow = (fields: object) => ({
  from: 'a',
  to: 'b',
  resource: 'ash',
  stage: 'operating',
  ...fields,
});
const boardWith = (tables: {
  readonly offers?: readonly object[];
  readonly needs?: readonly object[];
  readonly flows?: readonly object[];
}) => {
  const withIds = (rows: readonly object[] = [], mark: string) =>
    rows.map((row, index) => ({ id: `${mark}${index}`, ...row }));
  return boardOf({
    companies,
    resources,
    offers: withIds(tables.offers, 'o'),
    needs: withIds(tables.needs, 'n'),
    flows: withIds(tables.flows, 'f'),
  });
};
const offer = (fields: object) => ({ company: 'a', resource: 'ash', ...fields });

test('40 of 100 t that are offered are taken; plans are told beside', () => {
  const told = assessed(
    intensity,
    boardWith({
      offers: [offer({ amount: yearly(100) })],
      flows: [
        flow({ amount: yearly(40) }),
        flow({ to: 'c', stage: 'idea', amount: yearly(20) }),
        flow({ to: 'dump', amount: yearly(30) }),
      ],
    }),
  );
  expect(told).toMatchObject({ value: 40, unit: '%', unknown: [] });
  expect(partOf(told, 'exchanged-with-plans')).toEqual({ '': 60 });
  expect(partOf(told, 'exchanged')).toEqual({ a: 40 });
});

test('by-products that flow count without an offer; what is thrown away counts for the whole', () => {
  const flows = [flow({ amount: yearly(30) }), flow({ to: 'dump', amount: yearly(90) })];
  expect(assessed(intensity, boardWith({ flows })).value).toBe(25);
});

test('tonnes and megawatt hours are not added: each resource at a company weighs alike between them', () => {
  const told = assessed(
    intensity,
    boardWith({
      offers: [
        offer({ amount: yearly(100) }),
        offer({ resource: 'heat', amount: yearly(1_000_000, 'MWh') }),
      ],
      flows: [flow({ amount: yearly(100) })],
    }),
  );
  expect(told.value).toBe(50);
});

test('half of what is needed is brought', () => {
  const told = assessed(
    intensity,
    boardWith({
      needs: [{ company: 'b', resource: 'straw', amount: yearly(80) }],
      flows: [flow({ resource: 'straw', amount: yearly(40) })],
    }),
  );
  expect(partOf(told, 'need-covered')).toEqual({ '': 50 });
  expect(partOf(told, 'need-covered-of')).toEqual({ b: 50 });
});

test('an amount that nobody told is named, and nothing is made of it', () => {
  expect(assessed(intensity, boardWith({ offers: [offer({})] }))).toMatchObject({
    value: null,
    unknown: [
      { missing: 'no-streams', items: [] },
      { missing: 'stream-amount', items: ['o0'] },
    ],
  });
});

test('more that is taken of the same makes it no less, and it stays from 0 to 100', () => {
  const tonnes = fc.integer({ min: 1, max: 100 });
  const law = fc.property(
    tonnes,
    fc.array(tonnes, { maxLength: 4 }),
    tonnes,
    (stated, taken, more) => {
      const valueOf = (amounts: readonly number[]) =>
        assessed(
          intensity,
          boardWith({
            offers: [offer({ amount: yearly(stated) })],
            flows: amounts.map((amount) => flow({ amount: yearly(amount) })),
          }),
        ).value ?? NaN;
      const [before, after] = [valueOf(taken), valueOf([...taken, more])];
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(100 + 1e-9);
    },
  );
  fc.assert(law);
});
