import { expect, test } from 'vitest';
import { boardOf } from '../../../domain/src/testing/boardOf.ts';
import { namedCase } from './namedCase.ts';

const board = boardOf({
  companies: [
    { id: 'mill', name: 'Мельница', names: { en: 'Mill' } },
    { id: 'a', name: 'Twin' },
    { id: 'b', name: 'Twin' },
    { id: 'nameless' },
  ],
  scenarios: [{ id: 's1', name: 'Winter plan', on: ['f'], off: [], without: [] }],
});

test('a scenario and companies are meant by id or by any of their names', () => {
  const told = namedCase(board, { scenario: 'winter PLAN', without: ['mill', 'a'] });
  expect(told).toMatchObject({
    ok: true,
    value: { scenario: { id: 's1', on: ['f'] }, without: ['mill', 'a'] },
  });
  expect(namedCase(board, { without: ['мельница', 'MILL'] })).toMatchObject({
    ok: true,
    value: { without: ['mill', 'mill'] },
  });
});

test('nothing asked for is the board as it is', () => {
  expect(namedCase(board, {})).toEqual({ ok: true, value: { without: [] } });
});

test('a name that nothing has, or several have, is given back with what there is', () => {
  expect(namedCase(board, { without: ['twin'] })).toEqual({
    ok: false,
    field: 'without',
    found: 'twin',
    known: ['Мельница', 'Twin', 'Twin', 'nameless'],
  });
  expect(namedCase(board, { scenario: 'summer' })).toMatchObject({
    ok: false,
    field: 'scenario',
    known: ['Winter plan'],
  });
  expect(namedCase(board, { without: [''] }).ok).toBe(false);
});
