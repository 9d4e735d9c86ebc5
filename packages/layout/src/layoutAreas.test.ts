import { applyChanges, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import { itemBoxes, liesIn, touches, type Box } from '@symbiomap/scene';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutBoard, type FoundLayout } from './layoutBoard.ts';
import { elkInProcess } from './node/index.ts';
import { areaBoards } from './testing/areaBoards.ts';
import { linkedBoard } from './testing/linkedBoards.ts';
import { layoutWays } from './ways.ts';

const startElk = elkInProcess;
type Boxes = ReadonlyMap<string, Box>;

/** What everything covers once a layout is carried out. */
function carriedOut(board: BoardSnapshot, { places, sizes }: FoundLayout): BoardSnapshot {
  const tables = ['companies', 'notes', 'areas'] as const;
  return applyChanges(
    board,
    tables.flatMap((table) =>
      [...board[table].keys()].flatMap((id) => {
        const [position, size] = [places.get(id), sizes.get(id)];
        const fields = { ...(position && { position }), ...(size && { size }) };
        return [{ kind: 'edit' as const, table, id, fields }];
      }),
    ),
  );
}

/** The smallest area round a thing, of those that are larger or made earlier. */
function innermost(board: BoardSnapshot, boxes: Boxes, id: string): string | null {
  const own = boxes.get(id);
  const surface = (box: Box | undefined) => (box === undefined ? 0 : box.width * box.height);
  const round = [...board.areas.keys()].filter((area) => {
    const frame = boxes.get(area);
    if (area === id || own === undefined || frame === undefined || !liesIn(own, frame))
      return false;
    return !board.areas.has(id) || surface(frame) > surface(own) || area < id;
  });
  const [first] = round.sort(
    (a, b) => surface(boxes.get(a)) - surface(boxes.get(b)) || (a < b ? 1 : -1),
  );
  return first ?? null;
}

/** The areas that stay: those that are locked, and those round something locked. */
function fixedAreas(board: BoardSnapshot, boxes: Boxes): ReadonlySet<string> {
  const fixed = new Set<string>();
  for (const [id, record] of [...board.companies, ...board.notes, ...board.areas]) {
    if (record.locked !== true) continue;
    if (board.areas.has(id)) fixed.add(id);
    for (
      let area = innermost(board, boxes, id);
      area !== null;
      area = innermost(board, boxes, area)
    )
      fixed.add(area);
  }
  return fixed;
}

function touching(boxes: Boxes, a: string, b: string): boolean {
  const [boxA, boxB] = [boxes.get(a), boxes.get(b)];
  return boxA !== undefined && boxB !== undefined && touches(boxA, boxB);
}

const isSame = (a: Box | undefined, b: Box | undefined) =>
  a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;

describe.each(layoutWays)('%s', (way) => {
  test('everything stays in its area, and nothing comes to lie on what is not its own', async () => {
    const law = fc.asyncProperty(areaBoards({ mayLock: true }), async (board) => {
      const before = itemBoxes(board);
      const after = itemBoxes(carriedOut(board, await layoutBoard(board, way, { startElk })));
      const fixed = fixedAreas(board, before);
      const hasMoved = (id: string) => !isSame(before.get(id), after.get(id));
      for (const [id, record] of [...board.companies, ...board.notes, ...board.areas])
        if (record.locked === true) expect([id, hasMoved(id)]).toEqual([id, false]);
      for (const area of fixed) expect([area, hasMoved(area)]).toEqual([area, false]);

      const home = new Map([...before.keys()].map((id) => [id, innermost(board, before, id)]));
      for (const [id, area] of home) {
        // Areas that stay may lie on each other, and what lies still on both: nobody said in which.
        if (!hasMoved(id) && (area === null || !hasMoved(area))) continue;
        const frame = after.get(area ?? '');
        const own = after.get(id);
        if (frame !== undefined && own !== undefined)
          expect([id, area, liesIn(own, frame)]).toEqual([id, area, true]);
      }
      const isRound = (outer: string, inner: string): boolean => {
        const area = home.get(inner) ?? null;
        return area !== null && (area === outer || isRound(outer, area));
      };
      const isStill = (id: string) =>
        !board.companies.has(id) && ![...board.companies.keys()].some((card) => isRound(id, card));
      const ids = [...after.keys()];
      for (const [index, a] of ids.entries()) {
        for (const b of ids.slice(index + 1)) {
          if (isRound(a, b) || isRound(b, a) || (!hasMoved(a) && !hasMoved(b))) continue;
          // Notes lie on what they lay on, wherever their area goes.
          if (isStill(a) && isStill(b) && touching(before, a, b)) continue;
          if (touching(after, a, b)) expect(`${a} on ${b}`).toBe('apart');
        }
      }
    });
    await fc.assert(law, { numRuns: 150 });
  });

  test('comes out the same each time', async () => {
    const law = fc.asyncProperty(areaBoards({ mayLock: true }), async (board) => {
      const once = await layoutBoard(board, way, { startElk });
      expect(await layoutBoard(board, way, { startElk })).toEqual(once);
    });
    await fc.assert(law, { numRuns: 15 });
  });

  test('notes keep their place in their area, which grows round what is laid out', async () => {
    const board = teams({ width: 600, height: 300 });
    const found = await layoutBoard(board, way, { startElk });
    const [before, after] = [itemBoxes(board), itemBoxes(carriedOut(board, found))];
    const inArea = (boxes: Boxes) => {
      const [note, area] = [boxes.get('note'), boxes.get('area')];
      return { x: (note?.x ?? 0) - (area?.x ?? 0), y: (note?.y ?? 0) - (area?.y ?? 0) };
    };
    expect(inArea(after)).toEqual(inArea(before));
    expect(after.get('area')?.width).toBeGreaterThan(600);
    expect([...found.sizes.keys()]).toEqual(['area']);
  });

  test('a selection leaves every area where it is and as it is', async () => {
    const board = teams({ width: 1_200, height: 900 });
    const ids = new Set(['c0', 'c1', 'c4']);
    const { places, sizes } = await layoutBoard(board, way, { startElk, ids });
    expect(sizes.size).toBe(0);
    expect(new Set(places.keys())).toEqual(ids);
    const after = itemBoxes(carriedOut(board, { places, sizes }));
    const frame = after.get('area');
    for (const id of ['c0', 'c1']) {
      const card = after.get(id);
      expect(frame !== undefined && card !== undefined && liesIn(card, frame)).toBe(true);
    }
    const outside = after.get('c4');
    expect(frame !== undefined && outside !== undefined && touches(outside, frame)).toBe(false);
  });

  test('where a locked area has no room, what lies in it is left as it was', async () => {
    const board = teams({ width: 330, height: 240 }, true);
    const { places, sizes } = await layoutBoard(board, way, { startElk });
    expect(sizes.size).toBe(0);
    const before = itemBoxes(board);
    for (const id of ['c0', 'c1']) {
      const box = before.get(id);
      expect(places.get(id)).toEqual({ x: box?.x, y: box?.y });
    }
  });
});

test('along the flows, a second layout of the same board moves nothing', async () => {
  const law = fc.asyncProperty(areaBoards({ mayLock: false }), async (made) => {
    const board = { ...made, notes: new Map() };
    const boxes = itemBoxes(board);
    const areasRound = (id: string): readonly string[] => {
      const area = innermost(board, boxes, id);
      return area === null ? [] : [area, ...areasRound(area)];
    };
    const used = new Set([...board.companies.keys()].flatMap(areasRound));
    // What lies still on the ground is evaded, and evading it anew may lead elsewhere.
    fc.pre(used.size === board.areas.size);
    const once = carriedOut(board, await layoutBoard(board, 'layered', { startElk }));
    const twice = carriedOut(once, await layoutBoard(once, 'layered', { startElk }));
    expect(itemBoxes(twice)).toEqual(itemBoxes(once));
  });
  await fc.assert(law, { numRuns: 60 });
});

/** An area with two cards on each other and a note in it, two cards beside it, and flows in a row. */
function teams(size: { readonly width: number; readonly height: number }, locked = false) {
  const board = linkedBoard(
    [
      { at: { x: 50, y: 80 }, isLocked: false },
      { at: { x: 60, y: 90 }, isLocked: false },
      { at: { x: 2_000, y: 80 }, isLocked: false },
      { at: { x: 2_010, y: 90 }, isLocked: false },
      { at: { x: -200, y: 60 }, isLocked: false },
    ],
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 0],
    ],
  );
  const area = newRecord('areas', 'area', {
    position: { x: 0, y: 0 },
    size,
    ...(locked && { locked: true }),
  });
  const note = newRecord('notes', 'note', { text: 'Team 1', position: { x: 40, y: 120 } });
  return {
    ...board,
    areas: new Map([['area', area]]),
    notes: new Map([['note', note]]),
  };
}
