import { applyChanges, emptyBoard } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaRound } from './areaRound.ts';
import { carriedBy } from './carriedBy.ts';
import { itemBoxes } from './itemBoxes.ts';

const position = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
});

test('an area drawn round things carries them', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 6 }), (places) => {
      const companies = places.map((place, at) => ({
        kind: 'create' as const,
        table: 'companies' as const,
        id: `c${at}`,
        fields: { position: place },
      }));
      const board = applyChanges(emptyBoard('Test'), companies);
      const box = areaRound([...itemBoxes(board).values()]);
      if (box === null) throw new Error('no area');
      const { x, y, width, height } = box;
      const grouped = applyChanges(board, [
        {
          kind: 'create',
          table: 'areas',
          id: 'area',
          fields: { position: { x, y }, size: { width, height } },
        },
      ]);
      expect(carriedBy(grouped, ['area'])).toHaveLength(places.length);
    }),
  );
});

test('round nothing there is no area', () => {
  expect(areaRound([])).toBeNull();
});
