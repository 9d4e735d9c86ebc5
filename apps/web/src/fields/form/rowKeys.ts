import { rowMatches } from './rowMatches.ts';

/** The rows of a list that has no ids, each with a key that goes on as long as the row does. */
export interface KeyedRows {
  readonly rows: readonly unknown[];
  readonly keys: readonly string[];
  /** The key that the next new row is to have. */
  readonly awaited: string | null;
  readonly made: number;
}

export const noRows: KeyedRows = { rows: [], keys: [], awaited: null, made: 0 };

/** The keys of the list as it is now: rows that were there before keep theirs. */
export function keyedRows(former: KeyedRows, rows: readonly unknown[]): KeyedRows {
  const matches = rowMatches(former.rows, rows);
  const lastNew = matches.lastIndexOf(null);
  let { made, awaited } = former;
  const keys = matches.map((match, index) => {
    const known = match === null ? undefined : former.keys[match];
    if (known !== undefined) return known;
    if (index === lastNew && awaited !== null) {
      const key = awaited;
      awaited = null;
      return key;
    }
    made += 1;
    return `row${made}`;
  });
  return { rows, keys, awaited, made };
}
