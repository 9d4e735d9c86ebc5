import { expect, test } from 'vitest';
import { boardFile, boardFiles } from '../testing/boardFiles.ts';
import { runWith } from '../testing/runWith.ts';

const files = boardFiles();
const board = boardFile({
  companies: [{ id: 'a', name: 'Mill' }, { id: 'b', name: 'Evil\u001B[2J\nHub' }, { id: 'c' }],
  flows: [
    { id: 'f1', from: 'a', to: 'b' },
    { id: 'f2', from: 'b', to: 'c' },
  ],
});

interface Told {
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

test('for programs: every indicator with its name, value and what is missing', async () => {
  const { code, out, complaints } = await runWith([
    'assess',
    await files.write('b.json', board),
    '--json',
  ]);
  const told = JSON.parse(out) as Told;
  const values = new Map(told.indicators.map(({ id, value }) => [id, value]));
  expect(['I09', 'I10', 'I11', 'I15'].map((id) => values.get(id))).toEqual([3, 1 / 3, 0, 1]);
  expect(told.indicators.find(({ id }) => id === 'I10')).toMatchObject({
    name: 'connectance',
    low: null,
    unit: '',
    unknown: [],
  });
  expect([code, complaints]).toEqual([0, '']);
});

test('what cannot be computed is null and says why', async () => {
  const { out } = await runWith(['assess', await files.write('e.json', boardFile({})), '--json']);
  const { indicators } = JSON.parse(out) as Told;
  expect(indicators.find(({ id }) => id === 'I10')).toMatchObject({
    value: null,
    unknown: [
      { missing: 'two-companies', message: expect.stringContaining('two companies') as string },
    ],
  });
});

test('for people: in their language, one column of figures, names that move no terminal', async () => {
  const path = await files.write('b.json', board);
  const { code, out } = await runWith(['assess', path, '--lang', 'ru']);
  const lines = out.split('\n');
  expect(lines.find((line) => line.startsWith('I09'))).toMatch(/^I09 {2}размер +3$/);
  expect(out).toContain('Evil [2J Hub');
  expect(out).not.toContain('\u001B');
  expect(lines.find((line) => line.startsWith('I10'))).toMatch(/связность +0,333$/);
  expect(code).toBe(0);
});

test('what cannot be read is one line, and exit code 2', async () => {
  const { code, out, complaints } = await runWith(['assess', await files.write('bad.json', '{')]);
  expect(complaints).toMatch(/^[^\n]+This is not JSON[^\n]*\n$/);
  expect([code, out]).toEqual([2, '']);
});

test('without a company, and in a scenario of the board', async () => {
  const path = await files.write(
    's.json',
    boardFile({
      companies: [{ id: 'a', name: 'Mill' }, { id: 'b', name: 'Hub' }, { id: 'c' }],
      flows: [
        { id: 'f1', from: 'a', to: 'b' },
        { id: 'f2', from: 'b', to: 'c' },
      ],
      scenarios: [{ id: 's', name: 'No mill', without: ['a'] }],
    }),
  );
  const companies = async (...words: readonly string[]) => {
    const { out } = await runWith(['assess', path, '--json', ...words]);
    return (JSON.parse(out) as Told).indicators.find(({ id }) => id === 'I09')?.['value'];
  };
  expect(await companies()).toBe(3);
  expect(await companies('--scenario', 'no mill')).toBe(2);
  expect(await companies('--without', 'hub', '--without', 'a')).toBe(1);
  const { code, complaints } = await runWith(['assess', path, '--without', 'Mull']);
  expect(complaints).toMatch(/“Mull”.*Mill, Hub, c\.\n$/);
  expect(code).toBe(2);
});
