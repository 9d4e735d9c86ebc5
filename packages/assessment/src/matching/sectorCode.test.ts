import { newRecord, type RecordFields } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import { sectorLikeness, sectorOf } from './sectorCode.ts';

const sector = (fields: RecordFields<'companies'>) => sectorOf(newRecord('companies', 'c', fields));
const coded = (code: string, list: string | null = 'NACE-2.1') =>
  sector({ sector: { list, code } });

describe('the code', () => {
  test.each(['10.71', 'C10.71', '1071', ' 10 71 '])('“%s” is read', (code) =>
    expect(coded(code)).toEqual({ code: '10.71', depth: 'class', from: 'code' }),
  );
  test.each(['', 'C', 'abc', '1', '1234567', '<b>'])('“%s” is none', (code) =>
    expect(coded(code)).toBeNull(),
  );
  test('of another list is trusted up to its group, or only its division', () => {
    expect(coded('10.71', 'OKVED-2')?.depth).toBe('group');
    expect(coded('38.21', 'NACE-2')?.depth).toBe('division');
    expect(coded('10.71', null)?.depth).toBe('group');
  });
});

test.each([
  ['Golden Crust Bakery', '10.71'],
  ['Пекарня «Колосок»', '10.71'],
  ['Bageriet i Tosno', '10.71'],
  ['Comb. of recycled-plastic benches', '22.26'],
  ['ООО Комбикормовый завод', '10.91'],
  ['Pig farm Nord', '01.46'],
  ['Coffee shop', '56.30'],
  ['Тепличный комбинат', '01.13'],
])('the name “%s” tells %s', (name, code) => {
  expect(sector({ name })).toEqual({ code, depth: 'class', from: 'name' });
});

test('a name that says nothing tells nothing, and a code comes before a name', () => {
  expect(sector({ name: 'Bushe' })).toBeNull();
  expect(sector({ name: 'Bakery', sector: { list: 'NACE-2.1', code: '35.11' } })?.from).toBe(
    'code',
  );
});

test('customers of district heating heat nothing', () => {
  expect(sector({ name: 'District heating customers', kind: 'household' })).toBeNull();
});

test('likeness falls from class to group to division', () => {
  const own = coded('20.15');
  const likenesses = ['20.15', '20.13', '20.59', '10.11'].map((code) =>
    own === null ? null : sectorLikeness(own, code),
  );
  expect(likenesses).toEqual([1, 0.6, 0.4, 0]);
});
