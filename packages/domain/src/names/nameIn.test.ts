import { expect, test } from 'vitest';
import { nameIn, renamedIn } from './nameIn.ts';

const bushe = { name: 'Bushe', names: { ru: 'Буше' } };

test('a name is shown in the language it was given in, else as it was written first', () => {
  expect(nameIn(bushe, 'ru')).toBe('Буше');
  expect(nameIn(bushe, 'da')).toBe('Bushe');
  expect(nameIn({ name: 'Bushe', names: null }, 'ru')).toBe('Bushe');
});

test('who renames changes the name that they see', () => {
  for (const language of ['en', 'ru']) {
    const renamed = { ...bushe, ...renamedIn(bushe, language, 'New') };
    expect(nameIn(renamed, language)).toBe('New');
  }
  expect(renamedIn(bushe, 'en', 'New')).toEqual({ name: 'New' });
  expect(renamedIn(bushe, 'ru', 'Новое')).toEqual({ names: { ru: 'Новое' } });
});
