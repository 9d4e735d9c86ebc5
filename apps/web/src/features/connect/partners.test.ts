import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { partners } from './partners.ts';

const [kalundborg] = samples;
const board = kalundborg.load();
const ids = (query: string, language = 'en') =>
  partners(board, 'lake', query, language).map(({ id }) => id);

test('all others, the nearest first, and never the giver itself', () => {
  const all = ids('');
  expect(all).toHaveLength(board.companies.size - 1);
  expect(all.slice(0, 2).sort()).toEqual(['acid', 'farms']);
  expect(all.at(-1)).toMatch(/^(gyproc|soilrem)$/);
});

test('a query narrows them, in either alphabet', () => {
  expect(ids('power')).toEqual(['asnaes']);
  expect(ids('электро', 'ru')).toEqual(['asnaes']);
  expect(ids('zzz')).toEqual([]);
});
