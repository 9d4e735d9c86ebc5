import { rowMatches } from './rowMatches.ts';
import { partsOf, rowsOf, type Update } from './formValue.ts';

/**
 * Changes one part of a row, as it was seen, in the list that stands there now: it may have moved, or have been
 * changed. Where it is gone it comes back with the change, so that nothing typed is lost.
 */
export function changeRow(
  seen: readonly unknown[],
  index: number,
  name: string,
  update: Update,
): Update {
  return (now) => {
    const rows = rowsOf(now);
    const at = rowMatches(seen, rows).indexOf(index);
    const row = partsOf(at < 0 ? seen[index] : rows[at]);
    const next = { ...row, [name]: update(row[name]) };
    return at < 0 ? [...rows, next] : rows.map((other, place) => (place === at ? next : other));
  };
}

/** Takes a row, as it was seen, out of the list that stands there now. */
export function withoutRow(seen: readonly unknown[], index: number): Update {
  return (now) => {
    const rows = rowsOf(now);
    const at = rowMatches(seen, rows).indexOf(index);
    return rows.filter((_, place) => place !== at);
  };
}

/** Adds a row of which one part is told. */
export function addRow(name: string, update: Update): Update {
  return (now) => [...rowsOf(now), { [name]: update(undefined) }];
}
