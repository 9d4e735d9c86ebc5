import { applyChanges, emptyBoard, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedBy, liesIn, withCarried } from './carriedBy.ts';
import { itemBoxes } from './itemBoxes.ts';

const position = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const size = fc.record({
  width: fc.integer({ min: 100, max: 1_500 }),
  height: fc.integer({ min: 100, max: 1_500 }),
});
const locked = fc.constantFrom(null, true);

const board: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    companies: fc.array(fc.record({ position, locked }), { maxLength: 5 }),
    notes: fc.array(fc.record({ position, locked }), { maxLength: 4 }),
    areas: fc.array(fc.record({ position, size, locked }), { minLength: 1, maxLength: 3 }),
  })
  .map((tables) =>
    applyChanges(
      emptyBoard('Test'),
      (['companies', 'notes', 'areas'] as const).flatMap((table) =>
        tables[table].map((fields, at) => ({
          kind: 'create' as const,
          table,
          id: `${table}${at}`,
          fields,
        })),
      ),
    ),
  );
const lockedOf = (from: BoardSnapshot, id: string) =>
  (from.companies.get(id) ?? from.notes.get(id) ?? from.areas.get(id))?.locked;

test('an area carries what lies wholly inside it and is not locked, and nothing else', () => {
  fc.assert(
    fc.property(board, (before) => {
      const carried = new Set(carriedBy(before, ['areas0']));
      const boxes = itemBoxes(before);
      const frame = boxes.get('areas0');
      for (const [id, box] of boxes) {
        const isInside = frame !== undefined && liesIn(box, frame);
        const isExpected = isInside && id !== 'areas0' && lockedOf(before, id) !== true;
        expect(carried.has(id)).toBe(isExpected);
      }
    }),
  );
});

test('moved there and back, everything lies as before; what goes along keeps its place in the area', () => {
  fc.assert(
    fc.property(board, position, (before, by) => {
      const from = itemBoxes(before).get('areas0') ?? { x: 0, y: 0 };
      const to = { x: from.x + by.x, y: from.y + by.y };
      const positions = withCarried(before, { areas0: to });
      const boxes = itemBoxes(before);
      for (const [id, at] of Object.entries(positions)) {
        const box = boxes.get(id) ?? { x: NaN, y: NaN };
        expect({ x: at.x - box.x, y: at.y - box.y }).toEqual(by);
      }
      expect(new Set(Object.keys(positions))).toEqual(
        new Set(['areas0', ...carriedBy(before, ['areas0'])]),
      );
    }),
  );
});

test('what is moved itself goes where it was told to', () => {
  fc.assert(
    fc.property(board, position, (before, place) => {
      const positions = withCarried(before, { areas0: { x: 9e3, y: 9e3 }, companies0: place });
      expect(positions['companies0']).toEqual(place);
    }),
  );
});

test('a company carries nothing', () => {
  fc.assert(fc.property(board, (before) => carriedBy(before, ['companies0']).length === 0));
});
