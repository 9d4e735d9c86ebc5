import { interWidth } from './textWidth.ts';
import { wrapToFit } from './wrapText.ts';

/** The room of a line of a label on the live map, in sizes of its letters. */
const roomSizes = 10.4;
const mostLines = 3;
/** Letters are a little wider in their weight than in the table. */
const heavier = 1.04;
/** So many texts are remembered: more than any board has, not more than a memory should hold. */
const mostKnown = 20_000;

const known = new Map<string, readonly string[]>();

/**
 * The lines of a label on the live map, painted or real, at any zoom: told beforehand, so that a label is no wider
 * than what it says. Where a browser breaks a text it gives it all the room there is.
 */
export function labelLines(text: string): readonly string[] {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const lines = wrapToFit(text, mostLines, (part) => labelWidth(part) <= roomSizes);
  known.set(text, lines);
  return lines;
}

/** About how wide a line of a label is, in sizes of its letters. */
export function labelWidth(line: string): number {
  return interWidth(line, 1, 'regular') * heavier;
}
