const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** Cyrillic letters that look like Latin ones, and the other way round. */
const twins: readonly (readonly [string, string])[] = [
  ['А', 'A'], ['В', 'B'], ['С', 'C'], ['Е', 'E'], ['Н', 'H'], ['К', 'K'], ['М', 'M'], ['О', 'O'], ['Р', 'P'],
  ['Т', 'T'], ['Х', 'X'], ['а', 'a'], ['с', 'c'], ['е', 'e'], ['о', 'o'], ['р', 'p'], ['х', 'x'], ['у', 'y'],
  ['і', 'i'],
]; // prettier-ignore
const toLatin = new Map(twins);
const toCyrillic = new Map(twins.map(([cyrillic, latin]) => [latin, cyrillic]));

/** Whether a single word of the name mixes Latin and Cyrillic letters. A name of a Russian and an English word is fine. */
export function mixesScripts(name: string): boolean {
  return name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}

/** Whether the name holds characters that nobody can see. */
export function hasInvisibleCharacters(name: string): boolean {
  return name.search(invisible) >= 0;
}

/**
 * The name without invisible characters, and each mixed word in the alphabet that most of its letters are
 * of. Letters without a twin in that alphabet stay.
 */
export function normaliseScripts(name: string): string {
  return name.replace(invisible, '').replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!mixesScripts(word)) return word;
    const latinCount = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
    const cyrillicCount = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    const twin = cyrillicCount >= latinCount ? toCyrillic : toLatin;
    return [...word].map((letter) => twin.get(letter) ?? letter).join('');
  });
}
