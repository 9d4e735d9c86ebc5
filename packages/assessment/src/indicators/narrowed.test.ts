import { expect, test } from 'vitest';
import { boardOf } from '../../../consistency/src/testing/boardOf.ts';
import { narrowed } from './narrowed.ts';

const board = boardOf({
  companies: ['a', 'b', 'c', 'd', 'mine'].map((id) => ({ id })),
  needs: [
    { id: 'n', company: 'a' },
    { id: 'm', company: 'c' },
  ],
  flows: [
    { id: 'f', from: 'a', to: 'b', stage: 'pilot', replaces: { flow: 'base' } },
    { id: 'g', from: 'b', to: 'c', stage: 'operating' },
    { id: 'base', from: 'mine', to: 'b', stage: 'operating' },
  ],
});
const told = (narrowing: Parameters<typeof narrowed>[1]) => {
  const { companies, flows, needs } = narrowed(board, narrowing);
  return [companies, flows, needs].map((table) => [...table.keys()].join(' '));
};

test('the board itself where nothing is left out', () => {
  expect(narrowed(board, {})).toBe(board);
});

test.each([
  ['some companies', { companies: new Set(['a', 'b', 'd']) }, ['a b d mine', 'f base', 'n']],
  ['a chain', { flows: new Set(['g']) }, ['b c', 'g', 'm']],
  ['without a company', { without: ['b'] }, ['a c d mine', '', 'n m']],
])('%s', (_, narrowing, expected) => {
  expect(told(narrowing)).toEqual(expected);
});

test('in a scenario some run that do not yet, some are off, some companies are gone', () => {
  const scenario = { on: ['f'], off: ['g'], without: ['d'] } as never;
  const { flows, companies } = narrowed(board, { scenario });
  expect([...flows.values()].map(({ id, stage }) => `${id} ${stage}`)).toEqual([
    'f operating',
    'base operating',
  ]);
  expect(companies.has('d')).toBe(false);
  expect(board.flows.get('f')?.stage).toBe('pilot');
});
