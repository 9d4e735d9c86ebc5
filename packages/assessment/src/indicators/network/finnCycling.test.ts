import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed } from '../../testing/assessed.ts';
import { finnBySteps } from '../../testing/brute.ts';
import { boardWith, tonnages } from '../../testing/networks.ts';
import { finnCycling } from './finnCycling.ts';

test('it is what following every tonne says', () => {
  fc.assert(
    fc.property(tonnages, (amounts) => {
      const { value, unknown } = assessed(finnCycling, boardWith(amounts));
      // All that goes round and never leaves would be followed for ever.
      if (unknown.some(({ missing }) => missing === 'closed-loop')) return;
      if (amounts.flat().every((amount) => amount === 0)) expect(value).toBeNull();
      else expect(value).toBeCloseTo(finnBySteps(amounts), 6);
    }),
  );
});

test('10 of 100 t come back: a twentieth of all that goes through has been there', () => {
  // a gets 90 from outside and 10 back, b passes 90 on: T = 100 + 100 + 90.
  const board = boardWith([
    [0, 100, 0],
    [10, 0, 90],
    [0, 0, 0],
  ]);
  expect(assessed(finnCycling, board).value).toBeCloseTo((100 * 0.1 * 2) / 290, 9);
});

test('what only goes round is said to, and by whom', () => {
  const told = assessed(finnCycling, boardWith([[0, 5], [5, 0]])); // prettier-ignore
  expect(told).toMatchObject({
    value: null,
    unknown: [{ missing: 'closed-loop', items: ['c0', 'c1'] }],
  });
});

test('of flows without amounts nothing is known; of those in another dimension neither', () => {
  const bare = { id: 'f', from: 'a', to: 'b' };
  const companies = [{ id: 'a' }, { id: 'b' }];
  expect(assessed(finnCycling, boardOf({ companies, flows: [bare] }))).toMatchObject({
    value: null,
    unknown: [{ missing: 'few-amounts', items: ['f'] }],
  });
  const flows = [
    { ...bare, amount: yearly(1) },
    { id: 'g', from: 'a', to: 'b', amount: yearly(5, 'MWh') },
  ];
  expect(assessed(finnCycling, boardOf({ companies, flows }))).toMatchObject({
    value: 0,
    unknown: [{ missing: 'amount', items: ['g'] }],
  });
});
