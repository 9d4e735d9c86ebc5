const longestWord = 24;

/** Cyrillic letters that look like Latin ones: "kВт" and "кВт" are one slip of a keyboard apart. */
const twins: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
}; // prettier-ignore

function skeletonOf(word: string): string {
  return word.replace(/[авекмнорстух]/g, (letter) => twins[letter] ?? letter);
}

/** How many letters have to be added, dropped, changed or swapped to make one word of the other. */
export function spellingDistance(a: string, b: string): number {
  const columns = b.length + 1;
  const rows: number[][] = [Array.from({ length: columns }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const above = rows[row - 1] ?? [];
    const current = [row];
    for (let column = 1; column < columns; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    rows.push(current);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/**
 * What somebody may have meant by a word that is not known, nearest first: what has a spelling not further away
 * than a slip or two. None for words so long that nobody slipped.
 */
export function nearestSpellings<T>(word: string, spellings: ReadonlyMap<string, T>): readonly T[] {
  if (word === '' || word.length > longestWord) return [];
  const wanted = skeletonOf(word);
  const most = word.length < 2 ? 0 : word.length < 5 ? 1 : 2;
  const distances = new Map<T, number>();
  for (const [spelling, meant] of spellings) {
    if (Math.abs(spelling.length - word.length) > most) continue;
    const distance = spellingDistance(wanted, skeletonOf(spelling));
    // A word of two letters has half the alphabet one letter away.
    if (distance > most || distance >= Math.min(word.length, spelling.length)) continue;
    distances.set(meant, Math.min(distance, distances.get(meant) ?? Infinity));
  }
  const nearest = [...distances].sort(([, a], [, b]) => a - b);
  // Only the alphabet was wrong: there is nothing to choose.
  const isSameLook = nearest[0]?.[1] === 0;
  return nearest.filter(([, distance]) => !isSameLook || distance === 0).map(([meant]) => meant);
}
