/**
 * How well a word of a title answers a word that somebody wrote, 0 (not at all) to 1 (it is the word): it begins so,
 * has another ending, holds it (compound words), or is misspelled by a letter. Both folded.
 */
export function wordLikeness(wanted: string, word: string): number {
  if (word === wanted) return 1;
  if (word.startsWith(wanted)) return 0.7 + 0.2 * (wanted.length / word.length);
  if (wanted.length < 4) return 0;
  const shared = sharedStart(wanted, word);
  const ending = Math.max(wanted.length, word.length) - shared;
  if (shared >= 4 && ending <= 2) return 0.7;
  if (wanted.length >= 5 && word.includes(wanted)) return 0.5;
  return wanted.length >= 5 && isMisspelled(wanted, word, shared) ? 0.4 : 0;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** One letter too many, one too few, one wrong, or two that changed places. */
function isMisspelled(wanted: string, word: string, shared: number): boolean {
  if (Math.abs(wanted.length - word.length) > 1) return false;
  const after = (text: string, skipped: number) => text.slice(shared + skipped);
  return (
    after(wanted, 1) === after(word, 1) ||
    after(wanted, 1) === after(word, 0) ||
    after(wanted, 0) === after(word, 1) ||
    (after(wanted, 2) === after(word, 2) &&
      wanted[shared] === word[shared + 1] &&
      wanted[shared + 1] === word[shared])
  );
}
