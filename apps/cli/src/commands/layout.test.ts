import { samples } from '@symbiomap/domain/samples';
import { formatBoardFile, parseBoardFile, type BoardSnapshot } from '@symbiomap/domain';
import { itemBoxes, liesIn } from '@symbiomap/scene';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { boardFile, boardFiles } from '../testing/boardFiles.ts';
import { runWith } from '../testing/runWith.ts';

const files = boardFiles();

async function read(path: string): Promise<BoardSnapshot> {
  const board = parseBoardFile(await readFile(path, 'utf8'));
  if (!board.ok) throw new Error('not a board');
  return board.value;
}
const placeless = (board: BoardSnapshot) => ({
  ...board,
  companies: [...board.companies.values()].map((company) => ({ ...company, position: null })),
});

test.each(['layered', 'force'])('%s: the same board but for the places', async (way) => {
  const sample = samples[0].load();
  const from = await files.write('in.json', formatBoardFile(sample));
  const to = files.path(`${way}.json`);
  const outcome = await runWith(['layout', from, to, '--way', way]);
  expect(outcome).toEqual({ code: 0, out: '', complaints: '' });
  const after = await read(to);
  expect(placeless(after)).toEqual(placeless(sample));
  expect(after.companies).not.toEqual(sample.companies);
});

test('companies without places get some, locked ones keep theirs', async () => {
  const companies = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', position: { x: 50, y: 60 }, locked: true },
    { id: 'c', name: 'C' },
  ];
  const flows = [{ id: 'f', from: 'a', to: 'b' }];
  const from = await files.write('few.json', boardFile({ companies, flows }));
  expect((await runWith(['layout', from, from])).code).toBe(0);
  const places = [...(await read(from)).companies.values()].map(({ position }) => position);
  expect(places[1]).toEqual({ x: 50, y: 60 });
  expect(places[0]?.x).toBeLessThan(50);
  expect(places[2]).not.toBeNull();
});

test('an area keeps its companies, and grows for them', async () => {
  const companies = [
    { id: 'a', name: 'A', position: { x: 40, y: 60 } },
    { id: 'b', name: 'B', position: { x: 50, y: 70 } },
    { id: 'c', name: 'C', position: { x: 900, y: 70 } },
  ];
  const areas = [{ id: 'z', position: { x: 0, y: 0 }, size: { width: 320, height: 200 } }];
  const flows = [
    { id: 'f', from: 'a', to: 'b' },
    { id: 'g', from: 'b', to: 'c' },
  ];
  const from = await files.write('team.json', boardFile({ companies, flows, areas }));
  expect((await runWith(['layout', from, from])).code).toBe(0);
  const after = await read(from);
  const boxes = itemBoxes(after);
  const isInside = (id: string) => {
    const [own, frame] = [boxes.get(id), boxes.get('z')];
    return own !== undefined && frame !== undefined && liesIn(own, frame);
  };
  expect(['a', 'b', 'c'].map(isInside)).toEqual([true, true, false]);
  expect(after.areas.get('z')?.size?.width).toBeGreaterThan(320);
});

test('what cannot be read or written is told in one line, and nothing is touched', async () => {
  const broken = await files.write('broken.json', '{');
  const kept = await files.write('kept.json', 'kept');
  const fine = await files.write('fine.json', boardFile({}));
  for (const words of [
    [broken, kept],
    [fine, files.path('map.svg')],
    [fine, files.path('no/such/folder.json')],
  ]) {
    const { code, out, complaints } = await runWith(['layout', ...words]);
    expect([code, out, complaints]).toEqual([2, '', expect.stringMatching(/^[^\n]+\n$/)]);
  }
  expect(await readFile(kept, 'utf8')).toBe('kept');
});
