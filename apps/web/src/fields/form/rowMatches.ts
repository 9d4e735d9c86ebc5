import { isSameJson } from '@symbiomap/document';

/**
 * For each row of a list, which row of the list before it goes on: the same one wherever it stands now; of those that
 * changed, the one that stood between the same neighbours. `null`: it is new. Rows have no ids, and a list is
 * written as one value.
 */
export function rowMatches(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | null)[] {
  const taken = new Set<number>();
  const matches = after.map((row, index) => {
    const inPlace = !taken.has(index) && isSameJson(before[index], row) ? index : null;
    const found =
      inPlace ?? before.findIndex((former, at) => !taken.has(at) && isSameJson(former, row));
    if (found < 0 || found >= before.length) return null;
    taken.add(found);
    return found;
  });
  return matches.map((match, index) => {
    if (match !== null) return match;
    const behind = index === 0 ? -1 : (matches[index - 1] ?? null);
    const next = behind === null ? null : behind + 1;
    if (next === null || next >= before.length || taken.has(next)) return null;
    taken.add(next);
    // What changed goes on from here: a run of changed rows is matched one by one.
    matches[index] = next;
    return next;
  });
}
