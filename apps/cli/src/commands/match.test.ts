import { describe, expect, test } from 'vitest';
import { boardFile, boardFiles } from '../testing/boardFiles.ts';
import { runWith } from '../testing/runWith.ts';

const files = boardFiles();
const board = boardFile({
  companies: [
    { id: 'brewery', name: 'Amber Brew', names: { ru: 'Янтарное пиво' } },
    { id: 'dairy', name: 'White Valley', sector: { list: 'NACE-2.1', code: '01.41' } },
  ],
  resources: [
    { id: 'r1', name: 'Spent grain', kind: 'by-product' },
    { id: 'r2', name: 'Пивная дробина' },
  ],
  offers: [{ id: 'o1', company: 'brewery', resource: 'r1' }],
  needs: [{ id: 'n1', company: 'dairy', resource: 'r2' }],
});

interface Told {
  readonly suggestions: readonly Readonly<Record<string, unknown>>[];
}

describe('for programs', () => {
  test('a suggestion is told with its score and its parts', async () => {
    const { code, out, complaints } = await runWith([
      'match',
      await files.write('b.json', board),
      '--json',
    ]);
    const told = JSON.parse(out) as Told;
    expect(told.suggestions[0]).toMatchObject({
      key: 'brewery:dairy:spent-grain',
      from: 'brewery',
      to: 'dairy',
      resource: { id: 'r1', concept: 'spent-grain', name: 'Spent grain' },
      offer: 'o1',
      need: 'n1',
      restsOn: { giver: 'stated', taker: 'stated' },
      score: 71,
      message: 'Amber Brew can give Spent grain. It is wanted by White Valley.',
      flags: [],
    });
    expect((told.suggestions[0]?.['parts'] as unknown[])[1]).toEqual({
      part: 'known-elsewhere',
      title: 'Known elsewhere',
      points: 21,
      least: 0,
      most: 25,
      reason: 'known',
      unknown: false,
      message: 'Brewery → dairy farms: feed',
    });
    expect([code, complaints]).toEqual([0, '']);
  });

  test('--for asks for one company, offer or need', async () => {
    const path = await files.write('b.json', board);
    for (const id of ['o1', 'n1', 'dairy']) {
      const { code, out } = await runWith(['match', path, '--json', '--for', id]);
      expect([code, (JSON.parse(out) as Told).suggestions.length > 0]).toEqual([0, true]);
    }
  });
});

describe('for people', () => {
  test('the likeliest first, each part with its points', async () => {
    const { out } = await runWith(['match', await files.write('b.json', board), '--lang', 'ru']);
    const lines = out.split('\n');
    expect(lines[2]).toBe(
      ' 71  Предприятие «Янтарное пиво» отдаёт «Spent grain». Предприятию «White Valley» это нужно.',
    );
    expect(lines[4]).toBe('       21/25  Известно где-то ещё: Пивоварня → молочные фермы: корм');
    expect(lines.at(-2)).toMatch(/^\d+ подсказ/);
  });

  test('a board of which nothing is known says what to do', async () => {
    const { code, out } = await runWith(['match', await files.write('e.json', boardFile({}))]);
    expect(out).toMatch(/^Test\n\nNothing to suggest: state what companies have/);
    expect(code).toBe(0);
  });

  test('a name cannot move the reader’s terminal', async () => {
    const name = 'Evil\u001B[2J\nBrewery';
    const evil = boardFile({
      companies: [
        { id: 'a', name },
        { id: 'b', name: 'Biogas plant' },
      ],
    });
    const { out } = await runWith(['match', await files.write('evil.json', evil)]);
    expect(out).toContain('Evil [2J Brewery');
    expect(out).not.toContain('\u001B');
  });
});

const withFlow = boardFile({ flows: [{ id: 'f1' }] });

describe('what cannot be used is one line, and exit code 2', () => {
  test.each([
    ['an id that is not there', board, ['--for', 'nobody'], 'with the id “nobody”'],
    ['an id of something else', withFlow, ['--for', 'f1'], 'with the id “f1”'],
    ['an id that moves the terminal', board, ['--for', '\u001B[2J\nx'], 'with the id'],
    ['no JSON', '{', [], 'This is not JSON'],
    ['a bad row', boardFile({ offers: [{ id: 'o', amount: 5 }] }), [], 'offers[0].amount'],
  ])('%s', async (_, content, words, expected) => {
    const path = await files.write('bad.json', content);
    const { code, out, complaints } = await runWith(['match', path, ...words]);
    expect(complaints).toContain(expected);
    expect(complaints).toMatch(/^[^\n]+\n$/);
    expect(complaints).not.toContain('\u001B');
    expect([code, out]).toEqual([2, '']);
  });

  test('a file that is missing', async () => {
    const { code, complaints } = await runWith(['match', files.path('nowhere.json')]);
    expect([code, complaints]).toEqual([2, expect.stringContaining('there is no such file')]);
  });
});
