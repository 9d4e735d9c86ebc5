// @vitest-environment jsdom
import {
  emptyBoard,
  formatBoardFile,
  parseBoardFile,
  readBoardFile,
  type Json,
} from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { tinyImages } from '@symbiomap/domain/testing/tinyImages.ts';
import { loadTranslator } from '@symbiomap/i18n';
import { kindColors, noFilter, readMapStart, type MapStart } from '@symbiomap/scene';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WriteOptions } from './boardFormat.ts';
import { formats } from './formats.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { svg } from './formats/svg.ts';
import { writeBoard } from './writeBoard.ts';

const options: WriteOptions = {
  translate: await loadTranslator('en'),
  savedAt: new Date('2026-11-22T12:00:00Z'),
  loadViewer: () =>
    Promise.resolve({
      script: 'run()',
      style: 'p{}',
      scriptHash: 'sha256-script',
      styleHash: 'sha256-style',
    }),
  rasterise: ({ svg: drawn }) => Promise.resolve(new TextEncoder().encode(drawn)),
};
const boardOf = (tables: object, board: object = { title: 'Test' }) => {
  const read = readBoardFile({ format: 'symbiomap.board', version: 1, board, ...tables });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const textOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

/** One word in every field that is nobody's business. */
const secret = 'CANARY';
const secretBoard = boardOf(
  {
    companies: [
      {
        id: 'a',
        name: 'A',
        contact: { name: secret, email: secret, phone: secret },
        note: secret,
        createdBy: secret,
        place: { label: 'Here', street: secret },
        unknown: secret,
      },
      { id: 'b', name: 'B', permits: [{ codes: ['1'], officer: secret }] },
    ],
    resources: [
      { id: 'open', name: 'Heat', note: secret },
      { id: 'shut', name: secret, confidential: true },
    ],
    offers: [
      { id: 'o1', company: 'a', resource: 'open', note: secret },
      { id: 'o2', company: 'a', resource: 'shut', note: secret },
    ],
    needs: [{ id: 'n1', company: 'a', resource: 'open', amount: { mode: 1, who: secret } }],
    processes: [{ id: 'p1', company: 'a', name: 'Boil', inputs: [{ resource: 'shut' }] }],
    flows: [
      {
        id: 'f1',
        from: 'a',
        to: 'b',
        resource: 'open',
        note: secret,
        price: { amount: 5, currency: secret },
        barriers: [{ text: secret, owner: secret }],
        tests: [{ note: secret }],
        replaces: { flow: 'f2' },
      },
      { id: 'f2', from: 'a', to: 'b', resource: 'open', confidential: true, since: '1987' },
      { id: 'f3', from: 'a', to: 'b', resource: 'shut' },
    ],
    notes: [{ id: 't1', text: secret, position: { x: 0, y: 0 } }],
    comments: [{ id: 'k1', on: 'f1', author: secret, text: secret }],
    tour: [{ id: 's1', title: 'First', focus: ['a', 'shut', 'f3'] }],
    extra: { secret },
  },
  { title: 'Test', owner: secret },
);

test.each(formats)('$extension for the public tells no secret', async (format) => {
  const file = textOf(await writeBoard(secretBoard, format, options, 'public'));
  expect(file).not.toContain(secret);
  expect(file).not.toContain('1987');
  expect(file).toContain('Heat');
});

test('of what is public nothing is lost, and nothing points to what is gone', async () => {
  const read = parseBoardFile(textOf(await writeBoard(secretBoard, json, options, 'public')));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { companies, flows, offers, processes, tour } = read.value;
  expect([...flows.keys()]).toEqual(['f1']);
  expect(flows.get('f1')?.replaces).toBeNull();
  expect([...offers.keys()]).toEqual(['o1']);
  expect(companies.get('a')?.place?.label).toBe('Here');
  expect(processes.get('p1')?.inputs).toEqual([]);
  expect(tour.get('s1')?.focus).toEqual(['a']);
});

test('a board file keeps all of it unless somebody says otherwise', async () => {
  expect(await writeBoard(secretBoard, json, options)).toBe(formatBoardFile(secretBoard));
  expect(await writeBoard(secretBoard, svg, options, 'none')).toContain(secret);
});

const seen: MapStart = {
  look: { cards: 'kind', lines: 'stage', isWidthByAmount: true },
  filter: noFilter,
  focus: { ids: ['f3', 'shut', 'b'], steps: 2 },
};

test.each(formats)('$extension as it was looked at tells no secret either', async (format) => {
  const asked = { ...options, start: { ...seen, focus: null }, withNotes: false };
  expect(textOf(await writeBoard(secretBoard, format, asked, 'public'))).not.toContain(secret);
});

test('notes leave only when somebody says so, without who wrote them', async () => {
  const notes = [
    { id: 't1', text: 'Read me', position: { x: 0, y: 0 }, createdBy: secret, unknown: secret },
  ];
  const board = boardOf({ notes, companies: [{ id: 'a', name: 'A' }] });
  expect(await writeBoard(board, svg, options)).not.toContain('Read me');
  const file = textOf(await writeBoard(board, html, { ...options, withNotes: true }));
  expect(file).toContain('Read me');
  expect(file).not.toContain(secret);
});

test('a page begins as it was looked at, and names nothing that is not on it', async () => {
  const page = textOf(await writeBoard(secretBoard, html, { ...options, start: seen }));
  const held = new DOMParser().parseFromString(page, 'text/html').getElementById('start');
  expect(readMapStart(JSON.parse(held?.textContent ?? '') as Json)).toEqual({
    ...seen,
    focus: { ids: ['b'], steps: 2 },
  });
});

test('a picture shows what is looked at, in its colours, and says that it is a part', async () => {
  const companies = [
    { id: 'a', name: 'Alpha', kind: 'lab' },
    { id: 'b', name: 'Beta', kind: 'company' },
  ];
  const board = boardOf({ companies });
  const start = { ...seen, focus: null, filter: { ...noFilter, kinds: ['lab' as const] } };
  const picture = textOf(await writeBoard(board, svg, { ...options, start }));
  expect(picture).toContain('Alpha');
  expect(picture).not.toContain('Beta');
  expect(picture).toContain('Showing 1 of 2 companies');
  expect(picture).toContain(kindColors.public.light);
  expect(textOf(await writeBoard(board, svg, options))).not.toContain(kindColors.public.light);
});

test('the page names what it allows, and allows nothing else', async () => {
  const page = textOf(await writeBoard(secretBoard, html, options));
  expect(page).toContain(
    `content="default-src 'none'; script-src 'sha256-script'; style-src 'sha256-style'; img-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
});

test.each(samples)(
  '$id comes out of its page as it went in, but for what is private',
  async (sample) => {
    const page = textOf(await writeBoard(sample.load(), html, options));
    const read = parseBoardFile(boardIn(page));
    expect(read.ok && read.value.companies.size).toBe(sample.companyCount);
  },
);

function boardIn(page: string): string {
  const read = new DOMParser().parseFromString(page, 'text/html');
  expect(read.querySelectorAll('script')).toHaveLength(2);
  expect(read.querySelectorAll('style')).toHaveLength(1);
  expect(read.querySelectorAll('img, iframe, object, base')).toHaveLength(0);
  return read.getElementById('board')?.textContent ?? '';
}

test('names that would break out of the page stay in it', async () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]><img src=x onerror=alert(1)>',
    '</title><img src=x>',
    '"><base href=//evil>',
    'a\u2028b\u2029c',
    '\uD800 half a letter',
    "' -- <style>",
  ];
  const anyName = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  );
  const law = fc.asyncProperty(anyName, async (name) => {
    const board = boardOf(
      {
        companies: [{ id: 'a', name }],
        resources: [{ id: 'r', name }],
        flows: [{ id: 'f', from: 'a', to: 'a', resource: 'r' }],
      },
      { title: `T${name}` },
    );
    const read = parseBoardFile(boardIn(textOf(await writeBoard(board, html, options))));
    expect(read.ok && read.value.companies.get('a')?.name).toBe(name);
  });
  await fc.assert(law, { numRuns: 60 });
});

test('a board without a title can be saved too', async () => {
  const page = textOf(await writeBoard(emptyBoard(' '), html, options));
  expect(parseBoardFile(boardIn(page)).ok).toBe(true);
});

test('photos go along, those alone that the board still names: in a file by hash, in pictures and pages drawn', async () => {
  const [shown, other] = ['a'.repeat(64), 'b'.repeat(64)];
  const photo = { hash: shown, type: 'image/png', description: 'The <old> mill' };
  const board = boardOf({ companies: [{ id: 'mill', name: 'Mill', photo }] });
  const images = new Map([
    [shown, tinyImages.png],
    [other, tinyImages.jpeg],
  ]);
  const address = `data:image/png;base64,${tinyImages.png}`;
  for (const format of formats) {
    const text = textOf(await writeBoard(board, format, { ...options, images }));
    expect(text.split(tinyImages.png), format.extension).toHaveLength(2);
    expect(text, format.extension).not.toContain(tinyImages.jpeg);
    expect(textOf(await writeBoard(board, format, options))).not.toContain('base64,');
  }
  const drawn = textOf(await writeBoard(board, svg, { ...options, images }));
  expect(drawn).toContain(`href="${address}"`);
  expect(drawn).toContain('aria-label="The &lt;old&gt; mill"');
  const file = JSON.parse(textOf(await writeBoard(board, json, { ...options, images }))) as object;
  expect(file).toMatchObject({ images: { [shown]: tinyImages.png } });
  const page = textOf(await writeBoard(board, html, { ...options, images }));
  expect(page).toContain(`<script type="application/json" id="photos">{"${shown}":"`);
});
