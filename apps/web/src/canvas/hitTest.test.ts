import { applyChanges, emptyBoard } from '@symbiomap/domain';
import { createBoardScene, type DetailLevel } from '@symbiomap/scene';
import { expect, test } from 'vitest';
import { itemAt } from './hitTest.ts';

const scene = createBoardScene();
scene.update(
  applyChanges(emptyBoard('Test'), [
    { kind: 'create', table: 'companies', id: 'a', fields: { position: { x: 0, y: 0 } } },
    { kind: 'create', table: 'companies', id: 'b', fields: { position: { x: 1_000, y: 0 } } },
    { kind: 'create', table: 'flows', id: 'f', fields: { from: 'a', to: 'b' } },
    { kind: 'create', table: 'areas', id: 'x', fields: { position: { x: -50, y: -50 } } },
    { kind: 'create', table: 'notes', id: 'n', fields: { position: { x: 180, y: 60 } } },
    {
      kind: 'create',
      table: 'notes',
      id: 'low',
      fields: { position: { x: 960, y: 0 }, order: -1 },
    },
  ]),
  'en',
);
const at = (
  x: number,
  y: number,
  look: { zoom?: number; detail?: DetailLevel; before?: string } = {},
) => itemAt(scene, { x, y }, { zoom: 1, detail: 'near', before: null, ...look });

test('a note, a card under it, a card over one, a line, or nothing; the ground of an area is nothing', () => {
  expect(at(110, 48)).toBe('a');
  expect(at(200, 70)).toBe('n');
  expect(at(1_010, 50)).toBe('b');
  expect(at(400, 50)).toBe('f');
  expect(at(400, 90)).toBeNull();
  expect(at(-40, 48)).toBeNull();
});

test('from afar a line is as easy to hit as from near; its label counts only where it is seen', () => {
  expect(at(400, 90, { zoom: 0.1, detail: 'far' })).toBe('f');
  expect(at(610, 64, { detail: 'near' })).toBe('f');
  expect(at(610, 64, { detail: 'far' })).toBeNull();
});

test('a hovered card holds on to the pointer as far as its handles reach', () => {
  expect(at(-10, 48)).toBeNull();
  expect(at(-10, 48, { before: 'a' })).toBe('a');
});

test('from very far a line is met where it is painted: straight', () => {
  const bent = createBoardScene();
  bent.update(
    applyChanges(emptyBoard('Test'), [
      ...['a', 'between', 'b'].map((id, at) => ({
        kind: 'create' as const,
        table: 'companies' as const,
        id,
        fields: { position: { x: at * 500, y: 0 } },
      })),
      { kind: 'create', table: 'flows', id: 'f', fields: { from: 'a', to: 'b' } },
    ]),
    'en',
  );
  bent.settle();
  const middle = bent.lines.get('f')?.route.label ?? { x: 0, y: 0 };
  expect(Math.abs(middle.y - 48)).toBeGreaterThan(60);
  const look = (zoom: number) => ({ zoom, detail: 'far' as const, before: null });
  const beside = { x: 300, y: 48 };
  expect(itemAt(bent, beside, look(1))).toBeNull();
  expect(itemAt(bent, beside, look(0.14))).toBe('f');
  expect(itemAt(bent, middle, look(1))).toBe('f');
});
