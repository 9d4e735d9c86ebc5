import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { supplyOverpromised } from './supplyOverpromised.ts';

const companies = [
  { id: 'a', name: 'Tall Pine', operatingDays: 200 },
  { id: 'b', name: 'Soft Seat' },
  { id: 'c', name: 'Second Bench' },
  { id: 'dump', name: 'Landfill', kind: 'sink' },
];
const resources = [{ id: 'r', name: 'Sawdust' }];
const boardWith = (offered: object | null, ...flows: object[]) =>
  boardOf({
    companies,
    resources,
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: offered }],
    flows: flows.map((flow, index) => ({
      id: `f${index + 1}`,
      from: 'a',
      to: 'b',
      resource: 'r',
      stage: 'agreement',
      ...flow,
    })),
  });

test('900 t promised of 600 t is an error whatever the takers hope', () => {
  const board = boardWith(yearly(600), { amount: yearly(500) }, { to: 'c', amount: yearly(400) });
  expect(findingsOf(supplyOverpromised, board)).toMatchObject([
    {
      severity: 'error',
      items: ['a', 'f1', 'f2'],
      params: {
        company: 'Tall Pine',
        promised: { mode: 900, unit: 't', per: 'year' },
        supply: { mode: 600, unit: 't', per: 'year' },
      },
    },
  ]);
});

test('within the ranges it may still do: only a warning', () => {
  const supply = { low: 400, mode: 600, high: 1_000, unit: 't', per: 'year' };
  const board = boardWith(supply, { amount: yearly(700) });
  expect(findingsOf(supplyOverpromised, board)).toMatchObject([
    { severity: 'warning', variant: 'one-taker' },
  ]);
});

test('amounts are compared over a year, in one unit, on the days that the giver works', () => {
  const perDay = { mode: 3_000, unit: 'kg', per: 'day' }; // 3 t on 200 days
  expect(findingsOf(supplyOverpromised, boardWith(yearly(600), { amount: perDay }))).toEqual([]);
  expect(findingsOf(supplyOverpromised, boardWith(yearly(599), { amount: perDay }))).toHaveLength(
    1,
  );
});

test('where days had to be assumed, nothing is certain', () => {
  const board = boardOf({
    companies: [{ id: 'a', name: 'A' }, { id: 'b' }],
    resources,
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: yearly(1) }],
    flows: [
      {
        id: 'f',
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        amount: { mode: 5, unit: 't', per: 'day' },
      },
    ],
  });
  expect(findingsOf(supplyOverpromised, board)[0]?.severity).toBe('warning');
});

test.each([
  ['an idea promises nothing', yearly(10), { stage: 'idea', amount: yearly(900) }],
  ['what has stopped takes nothing', yearly(10), { stage: 'stopped', amount: yearly(900) }],
  ['disposal is the rest, not a promise', yearly(10), { to: 'dump', amount: yearly(900) }],
  ['an unknown supply is not zero', null, { amount: yearly(900) }],
  ['an unknown amount is not more', yearly(10), {}],
  ['energy does not use up tonnes', yearly(10), { amount: yearly(900, 'MWh') }],
  ['as much as there is will do', yearly(900), { amount: yearly(900) }],
])('%s', (_, offered, flow) => {
  expect(findingsOf(supplyOverpromised, boardWith(offered, flow))).toEqual([]);
});

test('takers that exclude each other share one supply', () => {
  const board = boardWith(yearly(600), { amount: yearly(500) }, { to: 'c', amount: yearly(400) });
  const after = afterFix(board, findingsOf(supplyOverpromised, board)[0], 'mark-options');
  expect(findingsOf(supplyOverpromised, after)).toEqual([]);
});

test('what runs already is no option, and an option has to fit by itself', () => {
  const running = { stage: 'operating', amount: yearly(400) };
  const [both] = findingsOf(supplyOverpromised, boardWith(yearly(600), running, running));
  expect(fixIdsOf(both)).toEqual(['lower-flow', 'correct-offer']);
  const tooMuch = boardWith(yearly(600), { amount: yearly(700) }, { amount: yearly(5) });
  expect(fixIdsOf(findingsOf(supplyOverpromised, tooMuch)[0])).not.toContain('mark-options');
});

test('dry and wet tonnes: by the moisture where it is known, silent where it is not', () => {
  const board = (moisture: number | undefined) =>
    boardOf({
      companies,
      resources: [{ id: 'r', name: 'Sludge', ...(moisture !== undefined && { moisture }) }],
      offers: [{ id: 'o', company: 'a', resource: 'r', amount: { ...yearly(100), basis: 'dry' } }],
      flows: [
        { id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'agreement', amount: yearly(300) },
      ],
    });
  // 100 t dry of 60 % moisture are 250 t as they come, of 80 % 500 t.
  expect(findingsOf(supplyOverpromised, board(0.6))).toMatchObject([
    { params: { promised: { mode: 300 }, supply: { mode: 250, basis: null } } },
  ]);
  expect(findingsOf(supplyOverpromised, board(0.8))).toEqual([]);
  expect(findingsOf(supplyOverpromised, board(undefined))).toEqual([]);
});

test('dry matter is compared with dry matter, and told as such', () => {
  const dry = (mode: number) => ({ ...yearly(mode), basis: 'dry' });
  const board = boardWith(dry(100), { amount: dry(120) });
  expect(findingsOf(supplyOverpromised, board)).toMatchObject([
    { params: { promised: { mode: 120, basis: 'dry' }, supply: { mode: 100, basis: 'dry' } } },
  ]);
});
