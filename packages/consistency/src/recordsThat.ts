import { stepTo } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';

type Table<R> = ReadonlyMap<string, R>;

/** Of more changes all records are asked again. */
const mostChanged = 200;

/**
 * The records of a table for which something holds that hangs on nothing but the record, by id. For rules about the
 * board as a whole: of a table that was compared with a former one only the records that are another are asked.
 */
export function recordsThat<R extends { readonly id: string }>(
  holds: (record: R) => boolean,
): (table: Table<R>) => readonly R[] {
  const known = new WeakMap<object, readonly R[]>();

  const all = (table: Table<R>): readonly R[] => {
    const found: R[] = [];
    for (const record of table.values()) if (holds(record)) found.push(record);
    return inOrder(found);
  };
  const followed = (table: Table<R>): readonly R[] | null => {
    const step = stepTo(table);
    const former = step === null ? undefined : known.get(step.before);
    if (step === null || former === undefined || step.ids.length > mostChanged) return null;
    const found = [...former];
    for (const id of step.ids) {
      const record = table.get(id);
      const place = placeIn(found, id);
      const isThere = found[place]?.id === id;
      if (record !== undefined && holds(record)) found.splice(place, isThere ? 1 : 0, record);
      else if (isThere) found.splice(place, 1);
    }
    return found;
  };

  return (table) => {
    let found = known.get(table);
    if (found === undefined) {
      found = followed(table) ?? all(table);
      known.set(table, found);
    }
    return found;
  };
}

/** Where a record of this id is or would be. */
function placeIn(sorted: readonly { readonly id: string }[], id: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
