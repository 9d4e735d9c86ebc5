// @vitest-environment jsdom
import { applyChanges, emptyBoard, graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../testing/plainWords.ts';
import { drawBoard } from './drawBoard.ts';
import { paintSvg } from './paintSvg.ts';

const xml = new DOMParser();
const parse = (svg: string) => {
  const read = xml.parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
  return read.documentElement;
};
const words = plainWords('ru');

test.each(samples)('$id is well-formed, named, and shows every company and flow', (sample) => {
  const graph = graphOf(sample.load());
  const drawing = drawBoard(graph, words);
  const title = graph.board.board.title;
  const { svg } = paintSvg(drawing, 'dark', words, { title, summary: 'all' });
  const root = parse(svg);
  expect(root.querySelector('title')?.textContent).toBe(title);
  for (const { spoken } of drawing.flows)
    expect(root.querySelector('desc')?.textContent).toContain(spoken);
  expect(root.querySelectorAll('.card')).toHaveLength(sample.companyCount);
  expect(root.querySelectorAll('.flow')).toHaveLength(drawing.flows.length);
  expect(svg).not.toMatch(/foreignObject|<script|style=|href=/);
});

test('whatever people call things, the picture is well-formed XML', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      ']]>',
      '"\'&<>',
      '\u0000\u0008',
      '\uD800',
      '&#0;',
    ),
  );
  const law = fc.property(anything, anything, (name, title) => {
    const board = applyChanges(emptyBoard('Test'), [
      { kind: 'create', table: 'companies', id: 'a', fields: { name } },
      { kind: 'create', table: 'resources', id: 'r', fields: { name } },
      { kind: 'create', table: 'flows', id: 'f', fields: { from: 'a', to: 'a', resource: 'r' } },
    ]);
    const root = parse(
      paintSvg(drawBoard(graphOf(board), words), 'light', words, { title, summary: name }).svg,
    );
    expect(root.querySelector('script')).toBeNull();
  });
  fc.assert(law, { numRuns: 100 });
});
