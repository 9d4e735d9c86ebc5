import { applyChanges, emptyBoard, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoardScene, type BoardScene } from './boardScene.ts';
import { lanesOf } from './lanes.ts';
import { touches } from './spatialGrid.ts';

const companyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const flowId = fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6');
const resourceId = fc.constantFrom('r1', 'r2');
const position = fc.option(
  fc.record({ x: fc.integer({ min: -2e3, max: 2e3 }), y: fc.integer({ min: -2e3, max: 2e3 }) }),
);
const maybeCompany = fc.option(companyId);
const name = fc.constantFrom('Bakery', 'Mill', 'Farm');
const kind = fc.constantFrom('create' as const, 'edit' as const);

const change: fc.Arbitrary<RecordChange> = fc.oneof(
  fc.record({
    kind,
    table: fc.constant('companies' as const),
    id: companyId,
    fields: fc.record({ name, position }, { requiredKeys: [] }),
  }),
  fc.record({
    kind,
    table: fc.constant('flows' as const),
    id: flowId,
    fields: fc.record(
      { from: maybeCompany, to: maybeCompany, resource: fc.option(resourceId) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind,
    table: fc.constant('resources' as const),
    id: resourceId,
    fields: fc.record({ name }, { requiredKeys: [] }),
  }),
  fc.oneof(
    fc.record({
      kind: fc.constant('delete' as const),
      table: fc.constant('companies' as const),
      id: companyId,
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      table: fc.constant('flows' as const),
      id: flowId,
    }),
  ),
);

function sceneOf(board: BoardSnapshot): BoardScene {
  const scene = createBoardScene();
  scene.update(board, 'en');
  return scene;
}

const everywhere = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };

test('a scene kept through edits is the scene of the board as it came to be', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 14 }), (edits) => {
      const kept = createBoardScene();
      let board = emptyBoard('Test');
      kept.update(board, 'en');
      for (const edit of edits) {
        board = applyChanges(board, edit);
        kept.update(board, 'en');
      }
      const fresh = sceneOf(board);
      expect(new Map(kept.cards)).toEqual(new Map(fresh.cards));
      expect(new Map(kept.lines)).toEqual(new Map(fresh.lines));
      for (const id of ['a', 'b', 'c', 'd', 'e'])
        expect(new Set(kept.linesAt(id))).toEqual(new Set(fresh.linesAt(id)));
      expect(kept.cardGrid.query(everywhere).sort()).toEqual([...fresh.cards.keys()].sort());
      expect(kept.lineGrid.query(everywhere).sort()).toEqual([...fresh.lines.keys()].sort());
    }),
    { numRuns: 300 },
  );
});

test('what is told as changed is what changed, with all the ground it covered and covers', () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 30 }),
      fc.array(change, { maxLength: 3 }),
      (first, then) => {
        const board = applyChanges(emptyBoard('Test'), first);
        const scene = sceneOf(board);
        const before = new Map<string, object>([...scene.cards, ...scene.lines]);
        const told = scene.update(applyChanges(board, then), 'en');
        const after = new Map<string, object>([...scene.cards, ...scene.lines]);
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(id) !== after.get(id)) expect(told.ids).toContain(id);
        }
        for (const id of told.ids) {
          const card = scene.cards.get(id)?.box ?? scene.lines.get(id)?.bounds;
          if (card !== undefined) expect(told.boxes.some((box) => touches(box, card))).toBe(true);
        }
      },
    ),
  );
});

test('lanes are those of the whole board', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (edits) => {
      const board = applyChanges(emptyBoard('Test'), edits);
      const lanes = lanesOf(board.flows.values());
      for (const { id, lane } of sceneOf(board).lines.values()) expect(lane).toBe(lanes.get(id));
    }),
  );
});

test('the same board again changes nothing; another language changes names only', () => {
  const board = applyChanges(emptyBoard('Test'), [
    { kind: 'create', table: 'companies', id: 'a', fields: { name: 'Farm' } },
  ]);
  const scene = sceneOf(board);
  expect(scene.update(board, 'en').ids.size).toBe(0);
  expect([...scene.update(board, 'ru').ids]).toEqual(['a']);
});
