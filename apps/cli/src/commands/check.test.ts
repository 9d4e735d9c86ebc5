import { describe, expect, test } from 'vitest';
import { boardFile, boardFiles } from '../testing/boardFiles.ts';
import { runWith } from '../testing/runWith.ts';

const files = boardFiles();
const companies = [
  { id: 'a', name: 'Bushe', names: { ru: 'Буше' } },
  { id: 'b', name: 'TKKZ' },
];
const resources = [{ id: 'r', name: 'Bread' }];
const good = boardFile({
  companies,
  resources,
  flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r' }],
});
const broken = boardFile({
  companies,
  resources,
  flows: [{ id: 'f1', from: 'a', to: 'x', resource: 'r' }],
});

describe('for programs', () => {
  test('a finding is told as the contract says', async () => {
    const { code, out, complaints } = await runWith([
      'check',
      await files.write('broken.json', broken),
      '--json',
    ]);
    const told = JSON.parse(out) as { findings: unknown[]; counts: unknown };
    expect(told.findings[0]).toEqual({
      rule: 'S01',
      check: 'flow-end-missing',
      severity: 'error',
      items: ['f1'],
      message: '“Bread” leaves Bushe, but its taker is not on the board.',
      fixes: [
        { id: 'choose-taker', title: 'Choose the taker' },
        { id: 'delete-flow', title: 'Delete the flow' },
      ],
    });
    expect(told.counts).toEqual({ error: 1, warning: 0, hint: 2 });
    expect(Object.keys(told)).toEqual(['findings', 'counts']);
    expect(complaints).toBe('');
    expect(code).toBe(1);
  });

  test('errors alone make it fail, unless more is asked for', async () => {
    const path = await files.write('good.json', good);
    expect((await runWith(['check', path])).code).toBe(0);
    expect((await runWith(['check', path, '--fail-on', 'warning'])).code).toBe(0);
    expect((await runWith(['check', path, '--fail-on', 'hint'])).code).toBe(1);
  });

  test.each(['neutral', 'eu'])('--pack %s is a rule pack', async (pack) => {
    expect((await runWith(['check', await files.write('g.json', good), '--pack', pack])).code).toBe(
      0,
    );
  });
});

describe('for people', () => {
  test('findings stand by severity, with their ways out, and are counted', async () => {
    const { out } = await runWith(['check', await files.write('b.json', broken)]);
    expect(out.split('\n')).toEqual([
      'Test',
      '',
      'Errors',
      '  S01  “Bread” leaves Bushe, but its taker is not on the board.',
      '         → Choose the taker',
      '         → Delete the flow',
      '',
      'Hints',
      '  G04  2 of 2 companies lack a sector or a place, 1 of 1 flows an amount.',
      '  S06  TKKZ is not connected to anything yet.',
      '         → Add what it has too much of',
      '         → Add what it needs',
      '',
      '1 error, 0 warnings, 2 hints.',
      '',
    ]);
  });

  test('a board on which everything fits says so', async () => {
    const { out } = await runWith(['check', await files.write('empty.json', boardFile({}))]);
    expect(out).toBe('Test\n\nNothing to say: everything fits.\n');
  });

  test('colour only where the reader can see it', async () => {
    const path = await files.write('c.json', broken);
    expect((await runWith(['check', path])).out).not.toContain('\u001B');
    expect((await runWith(['check', path], {}, true)).out).toContain('\u001B[31mErrors');
  });

  test('a name cannot move the reader’s terminal', async () => {
    const name = 'Evil\u001B[2J\nName';
    const path = await files.write('evil.json', boardFile({ companies: [{ id: 'a', name }] }));
    expect((await runWith(['check', path])).out).toContain('Evil [2J Name is not connected');
  });

  test.each([
    ['--lang wins', ['--lang', 'ru'], { LANG: 'en_US.UTF-8' }, 'Буше'],
    ['else LC_ALL', [], { LC_ALL: 'ru_RU.UTF-8', LANG: 'en_US.UTF-8' }, 'Буше'],
    ['else LANG', [], { LANG: 'ru_RU.UTF-8' }, 'Буше'],
    ['else English', [], { LANG: 'C' }, 'Bushe'],
  ])('language: %s', async (_, words, env, name) => {
    const path = await files.write('l.json', broken);
    expect((await runWith(['check', path, ...words], env as Record<string, string>)).out).toContain(
      name,
    );
  });
});

describe('a file that cannot be used is one line: what, where, how to mend it', () => {
  const flows = (flow: object) => boardFile({ flows: [{ id: 'f', ...flow }] });
  test.each([
    ['not JSON', '{ "format":\n  oops }', 'This is not JSON'],
    ['no board', { hello: 1 }, '“format” has to be "symbiomap.board", not nothing'],
    ['newer', { format: 'symbiomap.board', version: 2 }, 'Update Symbiomap to open it'],
    ['no title', boardFile({}, {}), 'board.title is missing. Give the board a title.'],
    [
      'wrong word',
      flows({ stage: 'dream' }),
      'flows[0].stage: "dream" is not known here. Use one of',
    ],
    [
      'bad amount',
      flows({ amount: { mode: '12' } }),
      'flows[0].amount.mode: "12" is not a number.',
    ],
    [
      'two ids',
      boardFile({ notes: [{ id: 'x' }], tour: [{ id: 'x' }] }),
      'already used at notes[0]',
    ],
    ['several', flows({ stage: 1, since: 1, tests: 1 }), '(and 2 more)'],
  ])('%s', async (_, content, expected) => {
    const path = await files.write('bad.json', content);
    const { code, out, complaints } = await runWith(['check', path, '--json']);
    expect(complaints).toContain(expected);
    expect(complaints.startsWith(`${path}: `)).toBe(true);
    expect(complaints).toMatch(/^[^\n]+\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['missing', 'nowhere.json', 'there is no such file'],
    ['in a format to come', 'board.xlsx', 'this version cannot read .xlsx'],
  ])('%s', async (_, name, expected) => {
    const { code, complaints } = await runWith(['check', files.path(name)]);
    expect(complaints).toContain(expected);
    expect(complaints).toMatch(/^[^\n]+\n$/);
    expect(code).toBe(2);
  });

  test('a folder', async () => {
    const { code, complaints } = await runWith(['check', files.folder().replace(/\.json$/, '')]);
    expect([code, complaints]).toEqual([2, expect.stringContaining('is a folder')]);
  });
});
