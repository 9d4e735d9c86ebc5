import { foldName } from '@symbiomap/domain';

/**
 * Which of some records somebody means by what they wrote: the one of that name, however it is spelled, else the only
 * one whose name has it. `null`: none, or nobody can tell which of several.
 */
export function recordMeant(
  records: readonly { readonly id: string; readonly name: string }[],
  text: string,
): string | null {
  const wanted = foldName(text);
  if (wanted === '') return null;
  const names = records.map(({ id, name }) => ({ id, name: foldName(name) }));
  const same = names.filter(({ name }) => name === wanted);
  const [first, ...others] = same.length > 0 ? same : names.filter(({ name }) => name.includes(wanted));
  return first === undefined || others.length > 0 ? null : first.id;
} // prettier-ignore
