/** What makes one text of another: some letters taken out at a place, others put in there. UTF-16 units. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The change from one text to another: all between the beginning and the end that stay. */
export function textChange(from: string, to: string): TextChange {
  const start = sameStart(from, to);
  const end = sameEnd(from.slice(start), to.slice(start));
  return {
    start,
    removed: from.length - start - end,
    inserted: to.slice(start, to.length - end),
  };
}

// Yjs replaces half a surrogate pair by U+FFFD, so that a cut must never go through the middle of one.
const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function sameStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length > 0 && isHighHalf(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function sameEnd(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (
    length < limit &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length > 0 && isLowHalf(a.charCodeAt(a.length - length)) ? length - 1 : length;
}
