import { useState } from 'react';
import { rowMatches } from './rowMatches.ts';

interface KeyedRows {
  readonly rows: readonly unknown[];
  readonly keys: readonly string[];
  /** The key that the next new row is to have. */
  readonly awaited: string | null;
  readonly made: number;
}

/**
 * A key for each row of a list that has no ids: the same one as long as the row goes on, so that the focus and what
 * is being typed stay with it, whoever adds or takes away others.
 */
export function useRowKeys(rows: readonly unknown[]): {
  readonly keys: readonly string[];
  /** Says which key the next new row is to have. */
  readonly awaitRow: (key: string) => void;
} {
  const [former, setKeyed] = useState<KeyedRows>({ rows: [], keys: [], awaited: null, made: 0 });
  const keyed = former.rows === rows ? former : keyedRows(former, rows);
  if (keyed !== former) setKeyed(keyed);
  return {
    keys: keyed.keys,
    awaitRow: (key) => setKeyed((current) => ({ ...current, awaited: key })),
  };
}

function keyedRows(former: KeyedRows, rows: readonly unknown[]): KeyedRows {
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
