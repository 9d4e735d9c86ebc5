import { applyChanges, emptyBoard, graphOf, type RecordChange } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interWidth } from '../labels/textWidth.ts';
import { touches } from '../spatialGrid.ts';
import { plainWords } from '../testing/plainWords.ts';
import type { BoardDrawing } from './boardDrawing.ts';
import { drawBoard } from './drawBoard.ts';

/** Labels that lie over a card or a note, and labels that lie over one another. */
function overlaps({ cards, notes, flows }: BoardDrawing) {
  const labels = flows.flatMap(({ id, label }) => (label === null ? [] : [{ id, box: label.box }]));
  const onCards = labels.filter(({ box }) =>
    [...cards, ...notes].some((thing) => touches(thing.box, box)),
  );
  const onLabels = labels.filter(({ box }, index) =>
    labels.slice(index + 1).some((other) => touches(other.box, box)),
  );
  return { onCards: onCards.map(({ id }) => id), onLabels: onLabels.map(({ id }) => id) };
}

test.each(samples)('$id: no label over a card or another label', (sample) => {
  for (const language of ['en', 'ru']) {
    const drawing = drawBoard(graphOf(sample.load()), plainWords(language));
    expect(drawing.flows.length).toBeGreaterThan(0);
    expect(overlaps(drawing)).toEqual({ onCards: [], onLabels: [] });
  }
});

test('a label makes way for a note', () => {
  const at = (x: number, y: number) => ({ position: { x, y } });
  const board = applyChanges(emptyBoard('Test'), [
    { kind: 'create', table: 'companies', id: 'a', fields: { name: 'A', ...at(0, 0) } },
    { kind: 'create', table: 'companies', id: 'b', fields: { name: 'B', ...at(600, 0) } },
    { kind: 'create', table: 'resources', id: 'r', fields: { name: 'Heat', kind: 'heat' } },
    { kind: 'create', table: 'flows', id: 'f', fields: { from: 'a', to: 'b', resource: 'r' } },
    { kind: 'create', table: 'notes', id: 'n', fields: { text: 'Ask', ...at(320, -4) } },
  ]);
  expect(overlaps(drawBoard(graphOf(board), plainWords('en'))).onCards).toEqual([]);
});

test.each(samples)(
  '$id: every text stays in its room, and nothing lies outside of the picture',
  (sample) => {
    const { cards, flows, bounds } = drawBoard(graphOf(sample.load()), plainWords('ru'));
    for (const { nameLines, nameSize, box } of cards) {
      expect(nameLines.length).toBeLessThanOrEqual(3);
      for (const line of nameLines)
        expect(interWidth(line, nameSize, 'semibold')).toBeLessThanOrEqual(box.width - 50);
    }
    const boxes = [
      ...cards.map(({ box }) => box),
      ...flows.flatMap(({ label }) => label?.box ?? []),
    ];
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(bounds.x);
      expect(y).toBeGreaterThanOrEqual(bounds.y);
      expect(x + width).toBeLessThanOrEqual(bounds.x + bounds.width);
      expect(y + height).toBeLessThanOrEqual(bounds.y + bounds.height);
    }
  },
);

test('wherever cards lie, no label lies over one', () => {
  const place = fc.record({
    x: fc.integer({ max: 2_000, min: 0 }),
    y: fc.integer({ max: 1_400, min: 0 }),
  });
  const law = fc.property(
    fc.array(place, { minLength: 2, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 }),
    (places, pairs) => {
      const changes: RecordChange[] = [
        { kind: 'create', table: 'resources', id: 'r', fields: { name: 'Heat from the works' } },
        ...places.map((position, index): RecordChange => ({
          kind: 'create',
          table: 'companies',
          id: `c${index}`,
          fields: { name: `Company ${index}`, position },
        })),
        ...pairs.map(([from, to], index): RecordChange => ({
          kind: 'create',
          table: 'flows',
          id: `f${index}`,
          fields: { from: `c${from}`, to: `c${to}`, resource: 'r' },
        })),
      ];
      const drawing = drawBoard(
        graphOf(applyChanges(emptyBoard('Test'), changes)),
        plainWords('en'),
      );
      expect(overlaps(drawing).onCards).toEqual([]);
    },
  );
  fc.assert(law, { numRuns: 60 });
});

test('an empty board has a picture too', () => {
  const { bounds, cards, flows } = drawBoard(graphOf(emptyBoard('Test')), plainWords('en'));
  expect([cards, flows]).toEqual([[], []]);
  expect(bounds.width).toBeGreaterThan(0);
});

test('what has no end is not drawn', () => {
  const board = applyChanges(emptyBoard('Test'), [
    { kind: 'create', table: 'companies', id: 'a', fields: { name: 'A' } },
    { kind: 'create', table: 'flows', id: 'f', fields: { from: 'a', to: 'gone' } },
  ]);
  expect(drawBoard(graphOf(board), plainWords('en')).flows).toEqual([]);
});
