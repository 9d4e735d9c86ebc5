import type { BoardSnapshot } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';
import { cardBoxes } from './placement.ts';
import { sceneArea } from './sceneArea.ts';
import { sceneNote } from './sceneNote.ts';

/** What each company, note and area of a board covers. */
export function itemBoxes(board: BoardSnapshot): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const area of board.areas.values()) {
    const box = sceneArea(area)?.box;
    if (box !== undefined) boxes.set(area.id, box);
  }
  for (const [id, box] of cardBoxes(board)) boxes.set(id, box);
  for (const note of board.notes.values()) {
    const box = sceneNote(note)?.box;
    if (box !== undefined) boxes.set(note.id, box);
  }
  return boxes;
}
