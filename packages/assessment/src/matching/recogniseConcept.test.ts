import { newRecord } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import { broaderConcepts, resourceConcepts } from './concepts/index.ts';
import { conceptOf, plainWasteCode, recogniseConcept } from './recogniseConcept.ts';

test.each([
  ['Flue-gas desulphurisation gypsum', 'fgd-gypsum'],
  ['FGD gypsum', 'fgd-gypsum'],
  ['гипс сероочистки', 'fgd-gypsum'],
  ['REA-Gips', 'fgd-gypsum'],
  ['DeNOx residue', 'flue-gas-residue'],
  ['gypsum', 'gypsum'],
  ['USED COFFEE GROUNDS (dried)', 'coffee-grounds'],
  ['кофейный жмых', 'coffee-grounds'],
  ['Kaffegrums', 'coffee-grounds'],
  ['Зола-унос', 'fly-ash'],
  ['flyveaske', 'fly-ash'],
  ['Отработанное растительное масло', 'used-cooking-oil'],
  ['Frityrolja', 'used-cooking-oil'],
  ['Тёплая вода 35 °C', 'warm-cooling-water'],
  ['Теплая вода', 'warm-cooling-water'],
  ['Pork blood', 'blood'],
  ['солома ржаная', 'straw'],
  ['CO₂ from fermentation', 'co2'],
  ['Waste heat 60 °C', 'waste-heat'],
])('%s is %s', (name, concept) => {
  expect(recogniseConcept([name])).toBe(concept);
});

test.each(['', '   ', '???', 'Something else', 'Ashtray polish', 'a/s', '💧'])(
  '“%s” is nothing that we know',
  (name) => expect(recogniseConcept([name])).toBeNull(),
);

test('the name that says most decides, whatever the language', () => {
  expect(recogniseConcept(['Gypsum', 'Гипс сероочистки'])).toBe('fgd-gypsum');
});

describe('by code', () => {
  const coded = (code: string) =>
    conceptOf(newRecord('resources', 'r', { name: 'Abc', waste: { list: 'LoW-2015', code } }));
  test('where one resource alone goes under it', () => {
    expect(coded('10 01 05')).toBe('fgd-gypsum');
    expect(coded('100105')).toBe('fgd-gypsum');
  });
  test('not where several do', () => expect(coded('02 03 04')).toBeNull());
  test.each([
    ['06 01 06*', '06 01 06'],
    ['060106', '06 01 06'],
    ['6 1 6', null],
    ['', null],
    ['<script>', null],
  ])('“%s” is read as %s', (written, plain) => expect(plainWasteCode(written)).toBe(plain));
});

describe('the table', () => {
  test('has each concept once, and all that it names', () => {
    const ids = resourceConcepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, broader } of resourceConcepts) {
      for (const above of broader) expect(ids, id).toContain(above);
    }
  });
  test('goes round nowhere', () => {
    for (const { id, broader } of resourceConcepts) {
      for (const above of broader) expect([...broaderConcepts(above).keys()], id).not.toContain(id);
    }
  });
  test('recognises each spelling as its own', () => {
    for (const { id, spellings } of resourceConcepts) {
      for (const spelling of spellings) {
        expect(recogniseConcept([spelling.replaceAll('*', '')]), spelling).toBe(id);
      }
    }
  });
});
