import type { Note } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';
import { interWidth, type TextWeight } from './labels/textWidth.ts';
import { wrapText } from './labels/wrapText.ts';
import { paperOfNote, type NotePaper } from './paperColors.ts';

/** A note as it lies on the map, its text broken into lines. */
export interface SceneNote {
  readonly id: string;
  readonly box: Box;
  readonly note: Note;
  readonly lines: readonly string[];
  readonly paper: NotePaper;
}

/** How the text of a note is set, in board units. */
export interface NoteSetting {
  readonly width: number;
  readonly leastHeight: number;
  readonly padding: number;
  readonly letterSize: number;
  readonly lineHeight: number;
  readonly weight: TextWeight;
  readonly mostLines: number;
}

const onPaper: NoteSetting = {
  width: 176,
  leastHeight: 104,
  padding: 12,
  letterSize: 14,
  lineHeight: 20,
  weight: 'regular',
  mostLines: 14,
};
/** Text without paper says what a part of the map is: larger, in longer lines. */
const onGround: NoteSetting = {
  width: 320,
  leastHeight: 0,
  padding: 4,
  letterSize: 18,
  lineHeight: 24,
  weight: 'semibold',
  mostLines: 14,
};

/** How the text of a note on this paper is set. */
export function noteSetting(paper: NotePaper): NoteSetting {
  return paper === 'plain' ? onGround : onPaper;
}

/** The lines of a note's text, as people broke them and as its width does; what has no room ends in "…". */
export function noteLines(text: string, paper: NotePaper): readonly string[] {
  const { width, padding, letterSize, weight, mostLines } = noteSetting(paper);
  const room = { width: width - 2 * padding, size: letterSize, weight, measure: interWidth };
  const lines: string[] = [];
  for (const paragraph of text.trimEnd().split('\n')) {
    const maxLines = mostLines - lines.length;
    if (maxLines <= 0) {
      lines[mostLines - 1] = `${(lines[mostLines - 1] ?? '').slice(0, -1)}…`;
      break;
    }
    const wrapped = wrapText(paragraph, { ...room, maxLines });
    lines.push(...(wrapped.length === 0 ? [''] : wrapped));
  }
  return lines;
}

/** How large a note of so many lines is, in board units. */
export function noteSize(
  lineCount: number,
  paper: NotePaper,
): { readonly width: number; readonly height: number } {
  const { width, leastHeight, padding, lineHeight } = noteSetting(paper);
  return {
    width,
    height: Math.max(leastHeight, Math.max(1, lineCount) * lineHeight + 2 * padding),
  };
}

/** Notes never change: what is laid out once is laid out for ever. */
const laidOut = new WeakMap<Note, SceneNote>();

/** A note with its place; `null` while nobody has said where it lies. */
export function sceneNote(note: Note): SceneNote | null {
  const { id, text, position, color } = note;
  if (position === null) return null;
  const known = laidOut.get(note);
  if (known !== undefined) return known;
  const paper = paperOfNote(color);
  const lines = noteLines(text, paper);
  const box = { x: position.x, y: position.y, ...noteSize(lines.length, paper) };
  const made = { id, box, note, lines, paper };
  laidOut.set(note, made);
  return made;
}
