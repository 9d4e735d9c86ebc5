import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { basicsMissing } from './basicsMissing.ts';

const whole = {
  sector: { list: 'NACE-2.1', code: '10.11' },
  place: { label: 'Tosno' },
};
const flows = [{ id: 'f', amount: yearly(5) }];

test('all that is still to be told is ONE hint', () => {
  const board = boardOf({
    companies: [{ id: 'a' }, { id: 'b', ...whole, place: null }, { id: 'c', ...whole }],
    flows: [{ id: 'f' }, { id: 'g', takerAmount: yearly(5) }],
  });
  expect(findingsOf(basicsMissing, board)).toMatchObject([
    {
      severity: 'hint',
      items: ['a', 'b', 'f'],
      params: { companies: 2, allCompanies: 3, flows: 1, allFlows: 2 },
    },
  ]);
});

test('it speaks only of what is missing', () => {
  const companies = [{ id: 'a', ...whole }];
  const noAmount = boardOf({ companies, flows: [{ id: 'f' }] });
  expect(findingsOf(basicsMissing, noAmount)[0]?.variant).toBe('flows');
  const noSector = boardOf({ companies: [{ id: 'a' }], flows });
  expect(findingsOf(basicsMissing, noSector)[0]?.variant).toBe('companies');
  expect(findingsOf(basicsMissing, boardOf({ companies, flows }))).toEqual([]);
});

test('a lake has no sector, and a board just begun is not incomplete', () => {
  expect(
    findingsOf(basicsMissing, boardOf({ companies: [{ id: 'a', kind: 'source' }], flows })),
  ).toEqual([]);
  expect(findingsOf(basicsMissing, boardOf({ companies: [{ id: 'a' }] }))).toEqual([]);
});
