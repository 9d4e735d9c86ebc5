import { useState } from 'react';
import { keyedRows, noRows } from './rowKeys.ts';

/**
 * A key for each row of a list that has no ids: the same one as long as the row goes on, so that the focus and what
 * is being typed stay with it, whoever adds or takes away others.
 */
export function useRowKeys(rows: readonly unknown[]): {
  readonly keys: readonly string[];
  /** Says which key the next new row is to have. */
  readonly awaitRow: (key: string) => void;
} {
  const [former, setKeyed] = useState(noRows);
  const keyed = former.rows === rows ? former : keyedRows(former, rows);
  if (keyed !== former) setKeyed(keyed);
  return {
    keys: keyed.keys,
    awaitRow: (key) => setKeyed((current) => ({ ...current, awaited: key })),
  };
}
