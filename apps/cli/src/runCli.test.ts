import { expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { runWith } from './testing/runWith.ts';

test('the help lists every command', async () => {
  const { code, out, complaints } = await runWith(['--help']);
  for (const { name } of commands) expect(out).toContain(`symbiomap ${name} `);
  expect([code, complaints]).toEqual([0, '']);
});

test('each command explains itself, and only itself', async () => {
  const { code, out } = await runWith(['check', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('symbiomap check FILE');
  expect(out).not.toContain('convert');
});

test.each([
  [[], 'a command is missing'],
  [['dance'], 'no command “dance”'],
  [['check'], 'Say which file'],
  [['check', 'a.json', 'b.json'], '“b.json” is one file too many'],
  [['check', 'a.json', '--loud'], '“--loud”'],
  [['check', 'a.json', '--lang'], '“--lang'],
  [['check', 'a.json', '--lang', 'xx'], 'Choose one of: en, ru'],
  [['check', 'a.json', '--fail-on', 'never'], 'Choose one of: error, warning, hint'],
  [['convert', 'a.json', 'b.json', '--pack', 'eu'], '“--pack”'],
])('%j is answered with how to call it', async (words, expected) => {
  const { code, out, complaints } = await runWith(words);
  expect(complaints).toContain(expected);
  expect(complaints).toContain('Usage:\n  symbiomap ');
  expect([code, out]).toEqual([2, '']);
});
