import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { alphabetsMixed } from './alphabetsMixed.ts';

const boardWith = (name: string) => boardOf({ companies: [{ id: 'a', name }] });

test('a Cyrillic name with a Latin letter in it is written in one alphabet by one click', () => {
  const board = boardWith('Бушe'); // the last letter is Latin
  const [finding] = findingsOf(alphabetsMixed, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['a'] });
  const after = afterFix(board, finding, 'normalise');
  expect(after.companies.get('a')?.name).toBe('Буше');
  expect(findingsOf(alphabetsMixed, after)).toEqual([]);
});

test('characters that nobody sees are taken out', () => {
  const board = boardWith('Green\u200B Flame');
  const [finding] = findingsOf(alphabetsMixed, board);
  expect(finding?.variant).toBe('invisible');
  expect(afterFix(board, finding, 'normalise').companies.get('a')?.name).toBe('Green Flame');
});

test('where a letter has no twin, the person writes the name', () => {
  const [finding] = findingsOf(alphabetsMixed, boardWith('Экоplast'));
  expect(fixIdsOf(finding)).toEqual(['rewrite']);
});

test('resources are looked at too', () => {
  const board = boardOf({ resources: [{ id: 'r', name: 'Kофейный жмых' }] }); // K is Latin
  expect(findingsOf(alphabetsMixed, board)).toHaveLength(1);
});

test.each(['Asnæs', 'Завод Gyproc', 'Händelö', 'Буше', ''])('“%s” is fine', (name) => {
  expect(findingsOf(alphabetsMixed, boardWith(name))).toEqual([]);
});
