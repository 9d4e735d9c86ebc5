import { newRecord, type BoardSnapshot } from '@symbiomap/domain';
import { boxAround, itemBoxes, roomInArea, type Box } from '@symbiomap/scene';
import fc from 'fast-check';
import { linkedBoards } from './linkedBoards.ts';

const corner = {
  x: fc.integer({ min: -3_000, max: 3_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
};

interface MadeArea {
  /** Which of the things made so far it is drawn round. */
  readonly round: readonly number[];
  readonly spare: number;
  readonly locked: boolean;
}

/** Boards with notes and with areas drawn round some of what is there, other areas too; some of them locked. */
export function areaBoards({ mayLock }: { mayLock: boolean }): fc.Arbitrary<BoardSnapshot> {
  const locked = mayLock ? fc.boolean() : fc.constant(false);
  const note = fc.record({ ...corner, locked });
  const area = fc.record({
    round: fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 }),
    spare: fc.integer({ min: 0, max: 300 }),
    locked,
  });
  return fc
    .tuple(
      linkedBoards({ mayLock }),
      fc.array(note, { maxLength: 3 }),
      fc.array(area, { maxLength: 4 }),
    )
    .map(([board, notes, areas]) => {
      const withNotes = {
        ...board,
        notes: new Map(
          notes.map(({ x, y, locked: isLocked }, index) => [
            `n${index}`,
            newRecord('notes', `n${index}`, {
              text: 'Read me',
              position: { x, y },
              ...(isLocked && { locked: true }),
            }),
          ]),
        ),
      };
      return areas.reduce(withArea, withNotes);
    });
}

function withArea(
  board: BoardSnapshot,
  { round, spare, locked }: MadeArea,
  index: number,
): BoardSnapshot {
  const all = [...itemBoxes(board).values()];
  const chosen = round.flatMap((at): readonly Box[] => {
    const box = all[at % Math.max(1, all.length)];
    return box === undefined ? [] : [box];
  });
  const inside = boxAround(chosen) ?? { x: 0, y: 0, width: 10, height: 10 };
  const id = `a${index}`;
  const area = newRecord('areas', id, {
    title: `Area ${index}`,
    position: { x: inside.x - roomInArea.side, y: inside.y - roomInArea.top },
    size: { width: inside.width + 64 + spare, height: inside.height + 88 + spare },
    ...(locked && { locked: true }),
  });
  return { ...board, areas: new Map([...board.areas, [id, area]]) };
}
