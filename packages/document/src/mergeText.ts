import { textChange, type TextChange } from './textChange.ts';

/**
 * What a text reads when two have changed it at the same time: `mine` and `theirs`, both made of `base`. Each
 * keeps what they wrote and what they took out; what both took out is gone once.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  const own = textChange(base, mine);
  const others = textChange(base, theirs);
  const start = placeAfter(own.start, others);
  const end = Math.max(start, placeAfter(own.start + own.removed, others));
  return theirs.slice(0, start) + own.inserted + theirs.slice(end);
}

/** Where a place in a text lies once the text has been changed: a caret follows its letters. */
export function placeAfter(place: number, { start, removed, inserted }: TextChange): number {
  if (place <= start) return place;
  if (place >= start + removed) return place + inserted.length - removed;
  return start + inserted.length;
}
