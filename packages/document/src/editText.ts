import type * as Y from 'yjs';

/**
 * Makes a shared text read `wanted` by taking out and putting in only what lies between the beginning and the
 * end that stay, so that what others type elsewhere in it at the same time is spared.
 */
export function editText(text: Y.Text, wanted: string): void {
  const current = text.toJSON();
  if (current === wanted) return;
  if (current.length !== text.length) {
    // Something that is not text was embedded from outside: positions in the string are not those in the type.
    text.delete(0, text.length);
    text.insert(0, wanted);
    return;
  }
  const start = sameStart(current, wanted);
  const end = sameEnd(current.slice(start), wanted.slice(start));
  text.delete(start, current.length - start - end);
  text.insert(start, wanted.slice(start, wanted.length - end));
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
