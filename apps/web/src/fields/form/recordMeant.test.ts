import { expect, test } from 'vitest';
import { recordMeant } from './recordMeant.ts';

const records = [
  { id: 'basalt', name: 'Basalt works' },
  { id: 'salt', name: 'Salt' },
  { id: 'bushe', name: 'Буше' },
  { id: 'mill1', name: 'Mill' },
  { id: 'mill2', name: 'Mill' },
];

test.each([
  ['Salt', 'salt'],
  [' salt ', 'salt'],
  ['basalt', 'basalt'],
  ['Bushe', 'bushe'],
])('%j means one record alone', (text, id) => {
  expect(recordMeant(records, text)).toBe(id);
});

test.each(['alt', 'Mill', 'Sugar', '', ' ', '—', '!'])('%j means none, or none alone', (text) => {
  expect(recordMeant(records, text)).toBeNull();
});
