import { expect, test } from 'vitest';
import { codeList, codeListIds } from './codeLists.ts';
import { loadTitles, titleLanguages, titleOf } from './titles.ts';
import { officialList } from '../testing/officialLists.ts';

test.each(['LoW-2015', 'LoW-2025', 'operations', 'hazards'] as const)(
  'every code of %s has a title in both languages, short enough for a list',
  async (id) => {
    for (const language of ['en', 'ru']) {
      const titles = await loadTitles(id, language);
      for (const { code } of codeList(id)?.entries ?? []) {
        expect(titles.get(code)?.trim(), `${code} in ${language}`).toBeTruthy();
        expect(titles.get(code)?.length, code).toBeLessThanOrEqual(68);
      }
    }
  },
);

test('no title stands for a code that no version of the list has', async () => {
  const titles = await loadTitles('LoW-2015', 'en');
  for (const code of titles.keys()) {
    const standings = (['LoW-2015', 'LoW-2025'] as const).map(
      (id) => codeList(id)?.find(code)?.standing,
    );
    expect(
      standings.some((standing) => standing === 'listed' || standing === 'unread'),
      code,
    ).toBe(true);
  }
});

test('Russian waste titles are Russian', async () => {
  for (const [code, title] of await loadTitles('LoW-2015', 'ru')) {
    expect(/[а-яё]/i.test(title), code).toBe(true);
    expect(/[a-z]/i.test(title.replace('RDF', '')), code).toBe(false);
  }
});

const official = officialList('low_2015.csv');
const bare = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
test.skipIf(official === null)('no title is copied from the official text', async () => {
  const titles = await loadTitles('LoW-2015', 'en');
  const texts = new Set(official?.map((row) => bare(row['title_en'] ?? '').join(' ')));
  for (const [code, title] of titles) {
    if (bare(title).length > 3)
      expect(texts.has(bare(title).join(' ')), `${code} ${title}`).toBe(false);
  }
});

test('sectors have titles in all languages, in Russian down to the divisions', async () => {
  const entries = codeList('NACE-2.1')?.entries ?? [];
  for (const language of titleLanguages('NACE-2.1')) {
    const titles = await loadTitles('NACE-2.1', language);
    const named = entries
      .filter(({ level }) => language !== 'ru' || level < 2)
      .map(({ code }) => code);
    expect([...titles.keys()].sort(), language).toEqual(named.sort());
  }
});

test('a class is called in Russian by its division and what it is in English', async () => {
  const list = codeList('NACE-2.1');
  const bakery = list?.find('10.71');
  const [russian, english] = await Promise.all([
    loadTitles('NACE-2.1', 'ru'),
    loadTitles('NACE-2.1', 'en'),
  ]);
  if (!list || !bakery) throw new Error('No bakery');
  expect(titleOf(list, bakery, russian, english)).toBe(
    `${russian.get('10') ?? ''}: ${english.get('10.71') ?? ''}`,
  );
  expect(titleOf(list, bakery, english)).toBe(english.get('10.71'));
});

test('of the older NACE nothing is called by what its code means now', async () => {
  const titles = await loadTitles('NACE-2', 'en');
  expect(titles.has('25.30')).toBe(false);
  expect(titles.get('10.71')).toBeTruthy();
});

test('a language without titles has none, whatever its name', async () => {
  for (const id of codeListIds) {
    for (const language of ['xx', '__proto__', 'toString', '']) {
      expect((await loadTitles(id, language)).size).toBe(0);
    }
  }
});
