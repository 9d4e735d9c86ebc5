import { findRecord, isId, type BoardSnapshot } from '@symbiomap/domain';

const maxLength = 64;

/**
 * An id for a record that a fix creates, made from what the fix is about: the same fix pressed by two people
 * at once gives one record. Differs from every id on the board.
 */
export function derivedId(board: BoardSnapshot, parts: readonly string[]): string {
  const wish = shortened(parts.join('-'));
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : `-${count}`;
    const id = wish.slice(0, maxLength - end.length) + end;
    if (isId(id) && findRecord(board, id) === null) return id;
  }
}

/** Words longer than an id may be end in a number made from all of them, so that two do not become one. */
export function shortened(word: string): string {
  if (word.length <= maxLength) return word;
  let hash = 0x811c9dc5; // FNV-1a
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193) >>> 0;
  }
  const end = `-${hash.toString(36)}`;
  return word.slice(0, maxLength - end.length) + end;
}
