import { commands, mergeText } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { leastArea, noteSize, standardArea, type Box, type NotePaper } from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';

/** What is done to notes and areas on the canvas; each ends in one command or in a change of the view. */
export interface AnnotationGestures {
  /** A new note with its middle at a place; its text is asked for at once. */
  createNoteAt(place: Position, paper: NotePaper): void;
  /** A new area, of standard size round a place or in a box that was drawn; its title is asked for at once. */
  createAreaIn(box: Box | Position): void;
  /** Takes what was written on a note, `from` being what it read before; what others wrote meanwhile stays. */
  writeNote(id: string, from: string, to: string): void;
  /** Nobody writes on a note any more; text without letters that lies on nothing is taken away. */
  leaveNote(id: string): void;
  titleArea(id: string, title: string): void;
  resizeArea(id: string, box: Box): void;
}

/** Notes come in yellow: `null` in the record, so that it can be another default one day. */
const storedPaper = (paper: NotePaper) => (paper === 'yellow' ? null : paper);

/** Turns what is done to notes and areas into commands of an open board. */
export function annotationGesturesOf({ board, view, rights }: BoardSession): AnnotationGestures {
  const look = () => view.getState();
  const editNew = (id: string) => {
    look().setTool('select');
    look().select([id]);
    look().startEditing(id);
  };
  return {
    createNoteAt: ({ x, y }, paper) => {
      if (!rights.mayAdd()) return;
      const { width, height } = noteSize(1, paper);
      // Text on the bare board begins where one clicked, a note lies round it.
      const left = paper === 'plain' ? x : x - width / 2;
      const position = { x: Math.round(left), y: Math.round(y - height / 2) };
      const fields = { position, color: storedPaper(paper) };
      editNew(board.execute(commands['note.create'], { fields }));
    },
    createAreaIn: (place) => {
      if (!rights.mayAdd()) return;
      const box = 'width' in place ? place : around(place);
      const fields = { ...placed(box), title: '' };
      editNew(board.execute(commands['area.create'], { fields }));
    },
    writeNote: (id, from, to) => {
      const note = board.getSnapshot().notes.get(id);
      if (note === undefined) return;
      const text = mergeText(from, to, note.text);
      board.execute(commands['note.edit'], { id, fields: { text } });
    },
    leaveNote: (id) => {
      const note = board.getSnapshot().notes.get(id);
      look().stopEditing();
      if (note?.color === 'plain' && note.text.trim() === '') {
        look().select([]);
        board.execute(commands['note.delete'], { id });
      }
    },
    titleArea: (id, title) => {
      if (board.getSnapshot().areas.get(id)?.title !== title)
        board.execute(commands['area.edit'], { id, fields: { title } });
      look().stopEditing();
    },
    resizeArea: (id, box) => board.execute(commands['area.edit'], { id, fields: placed(box) }),
  };
}

function around({ x, y }: Position): Box {
  const { width, height } = standardArea;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function placed({ x, y, width, height }: Box) {
  return {
    position: { x: Math.round(x), y: Math.round(y) },
    size: {
      width: Math.max(leastArea.width, Math.round(width)),
      height: Math.max(leastArea.height, Math.round(height)),
    },
  };
}
