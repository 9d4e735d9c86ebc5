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
