import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { codeList, type CodeListId } from './codeLists.ts';
import { indexCodes, searchCodes, type CodeIndex } from './searchCodes.ts';
import { loadTitles, titleLanguages } from './titles.ts';

const indexes = new Map<CodeListId, CodeIndex>();
beforeAll(async () => {
  for (const id of ['LoW-2015', 'NACE-2.1', 'operations'] as const) {
    const list = codeList(id);
    if (list === null) throw new Error(`No list ${id}`);
    const titles = titleLanguages(id).map((language) => loadTitles(id, language));
    indexes.set(id, indexCodes(list, await Promise.all(titles)));
  }
});
const found = (id: CodeListId, text: string) => {
  const index = indexes.get(id);
  return index === undefined ? [] : searchCodes(index, text).map(({ code }) => code);
};

test.each([
  ['bakery', '10.71'],
  ['bakry', '10.71'],
  ['пекарня', '10.71'],
  ['pekarnya', '10.71'],
  ['bageri', '10.71'],
  ['piekarnia', '10.71'],
  ['brewery', '11.05'],
  ['пивоварня', '11.05'],
  ['coffee', '10.83'],
  ['котельная', '35.30'],
  ['mejeri', '10.51'],
  ['brod', '10.71'],
])('"%s" finds sector %s among the first five', (text, code) => {
  expect(found('NACE-2.1', text).slice(0, 5)).toContain(code);
});

test.each([
  ['bakery', '02 06 01'],
  ['пекарня', '02 06 01'],
  ['spent grain', '02 07 01'],
  ['дробина', '02 07 01'],
  ['fly ash', '10 01 02'],
  ['зола', '10 01 01'],
  ['zola', '10 01 01'],
  ['used oil', '13 02 05'],
  ['отработанное масло', '13 02 05'],
  ['аккумуляторы', '16 06 01'],
  ['akkumulyatory', '16 06 01'],
  ['акумуляторы', '16 06 01'],
  ['coffee', '02 03 04'],
  ['кофейный жмых', '02 03 04'],
  ['опилки', '03 01 05'],
  ['pallets', '15 01 03'],
])('"%s" finds waste %s among the first five', (text, code) => {
  expect(found('LoW-2015', text).slice(0, 5)).toContain(code);
});

test.each([
  ['LoW-2015', '020601', '02 06 01'],
  ['LoW-2015', '02.06.01', '02 06 01'],
  ['LoW-2015', '06 01 06*', '06 01 06'],
  ['LoW-2015', '02 06 8', undefined],
  ['NACE-2.1', '1071', '10.71'],
  ['NACE-2.1', 'C10.71', '10.71'],
  ['NACE-2.1', 'C', 'C'],
  ['operations', 'r 5', 'R5'],
  ['operations', 'landfill', 'D1'],
] as const)('in %s the code "%s" finds %s first', (id, text, code) => {
  expect(found(id, text)[0]).toBe(code);
});

test('a code begun finds all that begin so', () => {
  expect(found('LoW-2015', '02 06')).toEqual([
    '02 06',
    '02 06 01',
    '02 06 02',
    '02 06 03',
    '02 06 99',
  ]);
});

test('an everyday word stands for a code that its list has', async () => {
  const { everydayWords } = await import('./everydayWords.ts');
  const lists = { wastes: 'LoW-2015', sectors: 'NACE-2.1', operations: 'operations' } as const;
  for (const table of ['wastes', 'sectors', 'operations'] as const) {
    for (const line of everydayWords[table].trim().split('\n')) {
      const code = line.split(': ')[0] ?? '';
      expect(codeList(lists[table])?.find(code)?.standing, line).toBe('listed');
    }
  }
});

test('nothing that anybody writes breaks the search, and nothing is found twice', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('(((', '', ' ', 'a'.repeat(10_000), '0'),
  );
  fc.assert(
    fc.property(fc.constantFrom('LoW-2015', 'NACE-2.1', 'operations'), text, (id, words) => {
      const codes = found(id, words);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeLessThanOrEqual(40);
    }),
  );
});
