import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { noteSize } from '@symbiomap/scene';
import type { BoardSession } from '../../board/boardSession.ts';

/** More letters than a note is for; the rest stays on the clipboard. */
const mostLetters = 4_000;

/** Puts text on the board as a note, its middle at a place, and selects it. Says whether there was any text. */
export function pasteNote({ board, view }: BoardSession, text: string, middle: Position): boolean {
  const written = text.replaceAll(/\r\n?/gu, '\n').trim().slice(0, mostLetters);
  if (written === '') return false;
  const { width, height } = noteSize(written.split('\n').length, 'yellow');
  const position = {
    x: Math.round(middle.x - width / 2),
    y: Math.round(middle.y - height / 2),
  };
  const id = board.execute(commands['note.create'], { fields: { text: written, position } });
  view.getState().select([id]);
  return true;
}
