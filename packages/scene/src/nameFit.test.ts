import { expect, test } from 'vitest';
import { isLongName, nameSetting } from './nameFit.ts';

test.each([
  'Фермеры, выращивающие тростник',
  'Тосненский комбикормовый завод (ТККЗ)',
  'Producer of benches from recycled plastics',
])('%s gets its third line', (name) => {
  expect(nameSetting(name, 'near').mostLines).toBe(3);
});

test.each(['Farms', 'Lantmännen Agroetanol', 'Поставщик вторичного пластика', ''])(
  '%s needs two lines at the most, and the sector keeps its own',
  (name) => {
    expect(isLongName(name)).toBe(false);
  },
);
