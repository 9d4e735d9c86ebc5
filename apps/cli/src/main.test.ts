import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/symbiomap.mjs', import.meta.url));
const sample = fileURLToPath(
  new URL('../../../packages/domain/src/samples/kalundborg-2000.json', import.meta.url),
);
const run = (...words: string[]) =>
  spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env: { LANG: 'C' } });

test('the program prints what it found and nothing else', () => {
  const { status, stdout, stderr } = run('check', sample, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { counts: unknown }).counts).toEqual({
    error: 0,
    warning: 2,
    hint: 5,
  });
});

test('its exit code says that a file cannot be used', () => {
  const { status, stdout, stderr } = run('check', 'nowhere.json');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('nowhere.json: there is no such file or folder. Check the path.\n');
});
