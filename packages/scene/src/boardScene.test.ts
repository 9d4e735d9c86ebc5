import { applyChanges, emptyBoard, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoardScene, type BoardScene } from './boardScene.ts';
import { lanesOf } from './lanes.ts';
import { touches } from './spatialGrid.ts';

const companyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const flowId = fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6');
const resourceId = fc.constantFrom('r1', 'r2');
const noteId = fc.constantFrom('n1', 'n2');
const areaId = fc.constantFrom('x1', 'x2');
const size = fc.option(
  fc.record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) }),
);
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
  fc.record({
    kind,
    table: fc.constant('notes' as const),
    id: noteId,
    fields: fc.record({ text: name, position }, { requiredKeys: [] }),
  }),
  fc.record({
    kind,
    table: fc.constant('areas' as const),
    id: areaId,
    fields: fc.record({ title: name, position, size }, { requiredKeys: [] }),
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
    fc.record({
      kind: fc.constant('delete' as const),
      table: fc.constant('notes' as const),
      id: noteId,
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      table: fc.constant('areas' as const),
      id: areaId,
    }),
  ),
);

function sceneOf(board: BoardSnapshot): BoardScene {
  const scene = createBoardScene();
  scene.update(board, 'en');
  return scene;
}

function thingsOf({ cards, lines, notes, areas }: BoardScene): ReadonlyMap<string, object> {
  return new Map<string, object>([...cards, ...lines, ...notes, ...areas]);
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
      expect(new Map(kept.notes)).toEqual(new Map(fresh.notes));
      expect(new Map(kept.areas)).toEqual(new Map(fresh.areas));
      for (const id of ['a', 'b', 'c', 'd', 'e'])
        expect(new Set(kept.linesAt(id))).toEqual(new Set(fresh.linesAt(id)));
      expect(kept.cardGrid.query(everywhere).sort()).toEqual([...fresh.cards.keys()].sort());
      expect(kept.lineGrid.query(everywhere).sort()).toEqual([...fresh.lines.keys()].sort());
      expect(kept.noteGrid.query(everywhere).sort()).toEqual([...fresh.notes.keys()].sort());
      expect(kept.areaGrid.query(everywhere).sort()).toEqual([...fresh.areas.keys()].sort());
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
        const before = thingsOf(scene);
        const told = scene.update(applyChanges(board, then), 'en');
        const after = thingsOf(scene);
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(id) !== after.get(id)) expect([...told.covered.keys()]).toContain(id);
        }
        for (const id of told.covered.keys()) {
          const covered = scene.boxOf(id);
          if (covered === undefined) continue;
          expect(told.covered.get(id)?.some((box) => touches(box, covered))).toBe(true);
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
  expect(scene.update(board, 'en').covered.size).toBe(0);
  expect([...scene.update(board, 'ru').covered.keys()]).toEqual(['a']);
});
