import { foldName, type BoardSnapshot, type RecordFields } from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';

/** The resource of that name, in whichever language, alphabet and case it is written; `undefined` if there is none. */
export function findResource(board: BoardSnapshot, name: string): string | undefined {
  const wanted = sameNameKey(name);
  for (const resource of board.resources.values()) {
    const names = [resource.name, ...Object.values(resource.names ?? {})];
    if (names.some((known) => sameNameKey(known) === wanted)) return resource.id;
  }
  return undefined;
}

/** A name that folds to nothing ("№ 1" does not, "***" does) is compared as it is written. */
function sameNameKey(name: string): string {
  const folded = foldName(name);
  return folded === '' ? name.trim() : folded;
}

/** The resource that somebody named, made with these fields if there is none yet; `null` for no name. */
export function resourceNamed(
  tx: BoardTransaction,
  name: string,
  fields: RecordFields<'resources'> = {},
): string | null {
  if (name === '') return null;
  const found = findResource(tx.before, name);
  if (found !== undefined) return found;
  const id = tx.newId();
  tx.create('resources', id, { ...fields, name });
  return id;
}
