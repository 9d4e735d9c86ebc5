// @vitest-environment jsdom
import { applyChanges, emptyBoard, type RecordChange } from '@symbiomap/domain';
import { copyItems } from '@symbiomap/document';
import { loadTranslator } from '@symbiomap/i18n';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipboardKinds } from './clipboardKinds.ts';
import { copiedText } from './copiedText.ts';

const week = { low: null, mode: 1.5, high: null, unit: 't', per: 'week', basis: null } as const;
const make = <T extends RecordChange>(change: T) => change;
const boardWith = (name: string) =>
  applyChanges(emptyBoard('Test'), [
    make({ kind: 'create', table: 'companies', id: 'a', fields: { name } }),
    make({ kind: 'create', table: 'companies', id: 'b', fields: { name: 'Farm' } }),
    make({ kind: 'create', table: 'resources', id: 'r', fields: { name: 'Bread' } }),
    make({
      kind: 'create',
      table: 'flows',
      id: 'f',
      fields: { from: 'a', to: 'b', resource: 'r', amount: week },
    }),
    make({
      kind: 'create',
      table: 'flows',
      id: 'g',
      fields: { from: 'b', to: 'a', amount: { ...week, low: 2, mode: 3, high: 4 } },
    }),
    make({
      kind: 'create',
      table: 'offers',
      id: 'o',
      fields: { company: 'a', resource: 'r', amount: week },
    }),
    make({ kind: 'create', table: 'areas', id: 'park', fields: { title: 'Park' } }),
    make({ kind: 'create', table: 'notes', id: 'n', fields: { text: 'Ask\nthem' } }),
  ]);

async function copied(ids: readonly string[], name = 'Bakery', language: 'en' | 'ru' = 'en') {
  const board = boardWith(name);
  const words = copiedText(copyItems(board, ids), board, await loadTranslator(language));
  return clipboardKinds(words, language === 'ru' ? ',' : '.');
}
/** What a spreadsheet makes of it. */
const cells = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
  );

test('companies and flows: a table of the flows, then one of the companies', async () => {
  const { plain, html } = await copied(['a', 'b']);
  expect(plain).toBe(
    [
      'From\tTo\tResource\tAmount\tUnit\tPer\tStage',
      'Bakery\tFarm\tBread\t1.5\tt\tweek\tIdea',
      'Farm\tBakery\t\t2–4\tt\tweek\tIdea',
      '',
      'Name\tKind\tSector\tGives\tNeeds',
      'Bakery\tCompany\t\tBread 1.5 t/week\t',
      'Farm\tCompany\t\t\t',
    ].join('\n'),
  );
  expect(cells(html)).toHaveLength(2);
  expect(cells(html)[0]?.[1]).toEqual(['Bakery', 'Farm', 'Bread', '1.5', 't', 'week', 'Idea']);
});

test('in Russian with Russian words and the comma', async () => {
  const { plain } = await copied(['f'], 'Буше', 'ru');
  expect(plain.split('\n')[1]).toBe('Буше\tFarm\tBread\t1,5\tт\tнеделю\tИдея');
});

test('areas and notes are their text, and no table', async () => {
  expect(await copied(['park', 'n'])).toEqual({ plain: 'Park\nAsk\nthem', html: '' });
});

test('whatever a name is, a row has its cells, nothing runs and nothing is marked up', async () => {
  const hostile = [
    '=cmd|calc',
    '+1',
    '-1+2',
    '@sum(a1)',
    '\t=1+1',
    'a\tb\r\nc',
    '"quoted" name',
    'in "the" middle',
    '<img src=x onerror=alert(1)>',
    '</td></tr></table><script>alert(1)</script>',
  ];
  const anyName = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const { plain, html } = await copied(['a', 'b'], name);
      const lines = plain.split('\n');
      expect(lines).toHaveLength(7);
      expect(lines.filter((_line, at) => at < 3).map((line) => line.split('\t').length)).toEqual([
        7, 7, 7,
      ]);
      const [flows = [], companies = []] = cells(html);
      expect([flows.length, companies.length]).toEqual([3, 3]);
      for (const cell of [...flows, ...companies].flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('img, script, iframe')).toHaveLength(0);
      for (const line of lines) {
        for (const cell of line.split('\t')) expect(cell).not.toMatch(/^[=+\-@]/);
      }
    }),
    { numRuns: 30 },
  );
});
