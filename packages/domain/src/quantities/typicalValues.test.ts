import { expect, test } from 'vitest';
import { typicalValuesOf } from './typicalValues.ts';

test.each([
  ['Used coffee grounds', 'coffee-grounds'],
  ['кофейный жмых', 'coffee-grounds'],
  ['Kaffeesatz', 'coffee-grounds'],
  ['Plastics, recovered', 'plastic'],
  ['Recovered plastic', 'plastic'],
  ['Пластик вторичный', 'plastic'],
  ['Fly ash', 'fly-ash'],
  ['Отсев щебня', 'sand'],
  ['Cooling water', 'water'],
  ['Сточные воды', 'water'],
  ['Мазут М100', 'heavy-fuel-oil'],
  ['Biogas', 'biogas'],
])('%s is %s', (name, id) => {
  expect(typicalValuesOf([name])?.id).toBe(id);
});

test.each(['', 'Sandwiches', 'Kultur', 'Maskiner', 'Time in the laboratory', 'Steam'])(
  'nothing is typical for “%s”',
  (name) => {
    expect(typicalValuesOf([name])).toBeNull();
  },
);

test('any of its names will do', () => {
  expect(typicalValuesOf(['Grounds No. 4', 'кофейный жмых'])?.id).toBe('coffee-grounds');
});

test('every value lies within its ends, and has a source', () => {
  const ids = [
    'coffee grounds',
    'straw',
    'peat',
    'plastic',
    'biogas',
    'water',
    'sand',
    'diesel',
    'coal',
  ];
  for (const id of ids) {
    const typical = typicalValuesOf([id]);
    expect(typical?.source).toBeTruthy();
    for (const { low, mode, high } of Object.values(typical?.values ?? {})) {
      expect(low).toBeLessThanOrEqual(mode);
      expect(mode).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
    }
  }
});
