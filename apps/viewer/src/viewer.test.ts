import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalogue as english } from '../../../packages/i18n/src/locales/en/catalogue.ts';
import { mapTexts, viewerCode } from '../viewerCode.ts';

const code = await viewerCode();

test('the program of a map weighs less than 150 kB, packed', () => {
  expect(gzipSync(code.script + code.style).length).toBeLessThan(150_000);
});

test('the hashes that a page names are those of what stands in it', () => {
  for (const [text, hash] of [
    [code.script, code.scriptHash],
    [code.style, code.styleHash],
  ] as const) {
    expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
});

test('it ends no element that it stands in, and needs nothing from elsewhere', () => {
  expect(code.script).not.toMatch(/<\/script|<!--/i);
  expect(code.style).not.toMatch(/<\/style|url\(|@import/i);
  expect(code.script).not.toMatch(/\beval\(|new Function\(|\bimport\(|XMLHttpRequest|\bfetch\(/);
});

test('neither Yjs nor React are in it', () => {
  expect(/awareness|\breact[.-]|Y\.Doc|xyflow/i.exec(code.script)?.[0]).toBe(undefined);
});

test('it carries every text that it says, and none of the app’s own', () => {
  const sources = ['.', '../../../packages/i18n/src'].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => /^(?!.*\.test).*\.ts$/.test(name) && !/^(finding|matching)Texts/.test(name))
      .map((name) => readFileSync(join(import.meta.dirname, folder, name), 'utf8')),
  );
  const said = sources
    .flatMap((text) => [...text.matchAll(/['`]([a-z][A-Za-z]*(?:\.[A-Za-z-]+)*\.)[^'`]*['`]/g)])
    .map(([, key = '']) => key)
    .filter((key) => Object.keys(english).some((known) => known.startsWith(key)));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((key) => !mapTexts.test(key))).toEqual([]);
  expect(code.script).not.toContain('boardMenu.');
});
