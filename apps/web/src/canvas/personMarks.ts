import type { OtherPresence } from '@symbiomap/document';
import type { PersonMark } from './annotationElements.ts';

type Marks = ReadonlyMap<string, readonly PersonMark[]>;

/** Who else has what selected, or writes in it. An entry that says the same keeps its identity, as does the map. */
export function marksOfOthers(others: readonly OtherPresence[], former: Marks): Marks {
  const next = new Map<string, PersonMark[]>();
  for (const { person, selection, editing = null } of others) {
    const isMore = editing !== null && !selection.includes(editing);
    for (const id of isMore ? [...selection, editing] : selection) {
      const mark = { name: person.name, color: person.color };
      const known = next.get(id);
      if (known === undefined) next.set(id, [mark]);
      else known.push(mark);
    }
  }
  const kept = new Map<string, readonly PersonMark[]>();
  let isSame = next.size === former.size;
  for (const [id, marks] of next) {
    const before = former.get(id);
    const says = before !== undefined && isSameMarks(before, marks);
    kept.set(id, says ? before : marks);
    if (!says) isSame = false;
  }
  return isSame ? former : kept;
}

function isSameMarks(a: readonly PersonMark[], b: readonly PersonMark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, color }, at) => name === b[at]?.name && color === b[at].color)
  );
}
