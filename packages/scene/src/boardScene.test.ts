import { applyChanges, emptyBoard, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoardScene, type BoardScene } from './boardScene.ts';
import type { Box } from './flowRoute.ts';
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
  fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -400, max: 400 }) }),
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
  scene.settle();
  return scene;
}

function thingsOf({ cards, lines, notes, areas }: BoardScene): ReadonlyMap<string, object> {
  return new Map<string, object>([...cards, ...lines, ...notes, ...areas]);
}

const everywhere = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };

/** What is changed at once, what is on the move then, and how many lines are led anew. */
const edit = fc.record({
  changes: fc.array(change, { maxLength: 6 }),
  moving: fc.uniqueArray(companyId),
  most: fc.integer({ min: 0, max: 3 }),
});

test('a scene kept through edits is the scene of the board as it came to be', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 14 }), ([...edits]) => {
      const kept = createBoardScene();
      let board = emptyBoard('Test');
      kept.update(board, 'en');
      for (const { changes, moving, most } of edits) {
        board = applyChanges(board, changes);
        kept.update(board, 'en');
        kept.settle(new Set(moving), most);
      }
      kept.settle();
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

test('lines led while cards move are, once all has come to rest, those of the board as it lies', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const pairs = ['ab', 'ac', 'ad', 'bc', 'bd', 'ce', 'de', 'ea', 'ba'];
  const place = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 500 }),
  });
  const move = fc.record({
    id: fc.constantFrom(...ids),
    position: fc.oneof(
      { weight: 4, arbitrary: place },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    moving: fc.uniqueArray(fc.constantFrom(...ids)),
    most: fc.integer({ min: 0, max: 6 }),
  });
  let ledCount = 0;
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 5, maxLength: 5 }),
      fc.array(move, { maxLength: 12 }),
      (places, moves) => {
        let board = applyChanges(emptyBoard('Test'), [
          ...ids.map((id, at) => ({
            kind: 'create' as const,
            table: 'companies' as const,
            id,
            fields: { name: id, position: places[at] ?? null },
          })),
          ...pairs.map((pair) => ({
            kind: 'create' as const,
            table: 'flows' as const,
            id: pair,
            fields: { from: pair[0] ?? '', to: pair[1] ?? '' },
          })),
        ]);
        const kept = sceneOf(board);
        for (const { id, position: to, moving, most } of moves) {
          const edited: RecordChange =
            to === null
              ? { kind: 'delete', table: 'companies', id }
              : {
                  kind: board.companies.has(id) ? 'edit' : 'create',
                  table: 'companies',
                  id,
                  fields: { position: to },
                };
          board = applyChanges(board, [edited]);
          kept.update(board, 'en');
          kept.settle(new Set(moving), most);
        }
        expect(kept.settle().isDone).toBe(true);
        expect(new Map(kept.lines)).toEqual(new Map(sceneOf(board).lines));
        for (const { bow } of kept.lines.values()) if (bow.first !== 0) ledCount += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(ledCount).toBeGreaterThan(100);
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
        const covered = new Map<string, readonly Box[]>();
        for (const told of [scene.update(applyChanges(board, then), 'en'), scene.settle().change])
          for (const [id, boxes] of told.covered)
            covered.set(id, [...(covered.get(id) ?? []), ...boxes]);
        const after = thingsOf(scene);
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(id) !== after.get(id)) expect([...covered.keys()]).toContain(id);
        }
        for (const [id, boxes] of covered) {
          const place = scene.boxOf(id);
          if (place === undefined) continue;
          expect(boxes.some((box) => touches(box, place))).toBe(true);
        }
      },
    ),
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
