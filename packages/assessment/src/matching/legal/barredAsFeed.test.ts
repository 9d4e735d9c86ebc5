import { expect, test } from 'vitest';
import { pairOf, type Side } from '../../testing/pairOf.ts';
import { barredAsFeed } from './barredAsFeed.ts';

const sector = (code: string) => ({ company: { sector: { list: 'NACE-2.1', code } } });
const feedMill = sector('10.91');
const resource = (fields: Side['resource']): Side => ({ resource: { kind: 'waste', ...fields } });
const code = (written: string) => ({ waste: { list: 'LoW-2015', code: written } });
const bar = (given: Side, taken: Side = feedMill) => barredAsFeed(pairOf(given, taken));

test.each([
  ['its code', resource({ name: 'Leftovers', ...code('20 01 08') })],
  ['the code of cooking oil', resource({ name: 'Oil', ...code('200125') })],
  ['what is said of its origin', resource({ name: 'Bread', animalOrigin: 'catering' })],
  ['its name', resource({ name: 'Отходы кухни' })],
  ['the kitchen that it is from', { ...resource({ name: 'Bread' }), ...sector('56.11') }],
  ['what such companies usually have', { usual: 'used-cooking-oil', ...sector('56.11') }],
] as const)('catering waste is told by %s', (_, given) => {
  expect(bar(given)).toBe('catering-to-feed');
});

test.each([
  ['category-1', resource({ name: 'Carcasses', animalOrigin: 'category-1' }), 'animal-to-feed'],
  ['manure', resource({ name: 'Pig slurry' }), 'animal-to-feed'],
  ['by-products nobody judged', resource({ name: 'Slaughter waste' }), 'animal-category-unknown'],
  ['category 3', resource({ name: 'Blood', animalOrigin: 'category-3' }), null],
  ['grain of a brewer', resource({ name: 'Spent grain' }), null],
  ['a bakery and its bread', { ...resource({ name: 'Bread' }), ...sector('10.71') }, null],
] as const)('of animal by-products: %s', (_, given, expected) => {
  expect(bar(given)).toBe(expected);
});

test.each([
  ['a pig farm', sector('01.46'), 'catering-to-feed'],
  ['a fish farm', sector('03.22'), 'catering-to-feed'],
  ['somebody who asks for feed', resource({ name: 'Feed', kind: 'material' }), 'catering-to-feed'],
  ['animals kept for their fur', sector('01.48'), null],
  ['a maker of pet food', sector('10.92'), null],
  ['a biogas plant', sector('35.21'), null],
] as const)('whether it is for feed: %s', (_, taken, expected) => {
  expect(bar(resource({ name: 'Kitchen waste' }), taken)).toBe(expected);
});

test('manure goes onto the fields of a farm with animals', () => {
  expect(bar(resource({ name: 'Manure' }), sector('01.41'))).toBeNull();
});

test('what the taker takes from others says nothing of this', () => {
  const needs = resource({ name: 'Food waste', ...code('20 01 08') });
  const given = resource({ name: 'Organic waste of a brewery', ...code('02 07 04') });
  expect(bar(given, { ...needs, ...feedMill })).toBeNull();
  expect(bar({ usual: 'blood', ...sector('10.11') }, { ...needs, ...feedMill })).toBe(
    'animal-category-unknown',
  );
});
