import { expect, test } from 'vitest';
import { openingKey } from './openingKey.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['Enter', 'open'],
  ['F2', 'open'],
  ['7', 'replace'],
  ['ж', 'replace'],
  ['𝛼', 'replace'],
  ['Delete', 'replace'],
  [' ', null],
  ['Tab', null],
  ['Shift', null],
  ['F3', null],
  ['Dead', null],
])('%s', (key, does) => {
  expect(openingKey({ ...none, key })).toBe(does);
});

test('shortcuts are not typed, but what AltGr writes is', () => {
  expect(openingKey({ ...none, key: 'c', ctrlKey: true })).toBeNull();
  expect(openingKey({ ...none, key: 'c', metaKey: true })).toBeNull();
  expect(openingKey({ ...none, key: 'a', altKey: true })).toBeNull();
  expect(openingKey({ ...none, key: '€', ctrlKey: true, altKey: true })).toBe('replace');
});
