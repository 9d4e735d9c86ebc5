import type { Field, RecordOf, RecordType } from '@symbiomap/domain';

/**
 * The fields in which `kept` changes when `other` is merged into it: what it does not know is taken over, lists
 * and long texts are joined, and what is confidential or locked in one is so in both. What both say otherwise
 * stays as `kept` says it.
 */
export function mergedFields<R extends RecordType>(
  type: R,
  kept: RecordOf<R>,
  other: RecordOf<R>,
): Readonly<Record<string, unknown>> {
  const mine: Readonly<Record<string, unknown>> = kept;
  const theirs: Readonly<Record<string, unknown>> = other;
  const changed: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(type.fields)) {
    const merged = protective.has(key)
      ? mine[key] === true || theirs[key] === true || mine[key]
      : mergedValue(mine[key], theirs[key], field);
    if (merged !== mine[key]) changed[key] = merged;
  }
  return changed;
}

/** What protects a record in one of the two protects the merged one. */
const protective: ReadonlySet<string> = new Set(['confidential', 'locked']);

function mergedValue(mine: unknown, theirs: unknown, field: Field<unknown>): unknown {
  if (mine === null || mine === '') return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const entries: readonly unknown[] = mine;
    const added = theirs.filter((entry) => !entries.includes(entry));
    if (added.length === 0) return mine;
    return [...entries, ...(added as unknown[])].slice(0, Number(field.schema['maxItems']));
  }
  if (field.storage !== 'text' || typeof mine !== 'string' || typeof theirs !== 'string')
    return mine;
  if (theirs === '' || theirs === mine) return mine;
  return `${mine}\n\n${theirs}`.slice(0, Number(field.schema['maxLength']));
}
