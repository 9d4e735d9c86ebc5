import type { Unknown } from './indicator.ts';

/** What is missing, and at which records; without those at which nothing is. */
export function unknownOf<Missing extends string>(
  items: Readonly<Record<Missing, readonly string[]>>,
): readonly Unknown<Missing>[] {
  return (Object.keys(items) as Missing[]).flatMap((missing) =>
    items[missing].length === 0 ? [] : [{ missing, items: [...new Set(items[missing])] }],
  );
}
