import { samples } from '@symbiomap/domain/samples';
import { formatBoardFile, parseBoardFile } from '@symbiomap/domain';
import { tinyImages } from '@symbiomap/domain/testing/tinyImages.ts';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { boardFile, boardFiles } from '../testing/boardFiles.ts';
import { runWith } from '../testing/runWith.ts';

const files = boardFiles();

test('a board comes out as it went in, fields of others included', async () => {
  const file = boardFile({ companies: [{ id: 'a', name: 'A', colour: 'green' }], extra: [1] });
  const from = await files.write('in.json', file);
  const to = files.path('out.json');
  expect(await runWith(['convert', from, to])).toEqual({ code: 0, out: '', complaints: '' });
  expect(JSON.parse(await readFile(to, 'utf8'))).toMatchObject({
    companies: [{ id: 'a', name: 'A', colour: 'green' }],
    extra: [1],
  });
});

test.each(samples)('$id is read again without loss', async (sample) => {
  const from = await files.write(`${sample.id}.json`, formatBoardFile(sample.load()));
  const to = files.path('again.json');
  await runWith(['convert', from, to]);
  const again = parseBoardFile(await readFile(to, 'utf8'));
  expect(again).toEqual({ ok: true, value: sample.load() });
});

test('a board keeps its photos, as does one that is laid out', async () => {
  const hash = 'a'.repeat(64);
  const companies = [{ id: 'a', name: 'A', photo: { hash } }];
  const images = { [hash]: tinyImages.png };
  const from = await files.write('photo.json', boardFile({ companies, images }));
  for (const command of ['convert', 'layout']) {
    const to = files.path(`${command}.json`);
    expect((await runWith([command, from, to])).code).toBe(0);
    expect(JSON.parse(await readFile(to, 'utf8'))).toMatchObject({ companies, images });
  }
});

test('a board may be written over itself', async () => {
  const path = await files.write('same.json', boardFile({ notes: [{ id: 'n', text: 'Hello' }] }));
  expect((await runWith(['convert', path, path])).code).toBe(0);
  expect(await readFile(path, 'utf8')).toContain('Hello');
});

test('what stands there stays when the new board cannot be read', async () => {
  const from = await files.write('broken.json', '{');
  const to = await files.write('kept.json', 'kept');
  const { code, complaints } = await runWith(['convert', from, to]);
  expect(code).toBe(2);
  expect(complaints).toMatch(/^[^\n]+\n$/);
  expect(await readFile(to, 'utf8')).toBe('kept');
});

test('nothing half-written is left when the place cannot be written', async () => {
  const from = await files.write('fine.json', boardFile({}));
  await mkdir(files.path('taken.json'));
  const before = await readdir(files.folder());
  const { code, complaints } = await runWith(['convert', from, files.path('taken.json')]);
  expect([code, complaints]).toEqual([2, expect.stringMatching(/^[^\n]+\n$/)]);
  const nowhere = await runWith(['convert', from, files.path('no/such/folder.json')]);
  expect([nowhere.code, nowhere.complaints]).toEqual([2, expect.stringContaining('no such file')]);
  expect(await readdir(files.folder())).toEqual(before);
});

test('a format that there is none of is named in one line', async () => {
  const { code, complaints } = await runWith(['convert', files.path('fine.json'), 'map.dwg']);
  expect([code, complaints]).toEqual([
    2,
    'map.dwg: this version cannot write .dwg. It writes .json, .html, .svg, .png.\n',
  ]);
});
