import type { OtherPresence } from '@symbiomap/document';

type Somebody = Pick<OtherPresence, 'person' | 'following' | 'viewport'>;

/**
 * Whose view one sees who follows a person: theirs, or that of whom they follow themselves. Of somebody's tabs the
 * one that tells what it shows. `null`: they are not here. Those who follow each other in a circle see the first.
 */
export function leaderOf<S extends Somebody>(personId: string, others: readonly S[]): S | null {
  const passed = new Set<string>();
  let leader = tabOf(personId, others);
  const first = leader;
  while (leader?.following != null) {
    passed.add(leader.person.id);
    const next = tabOf(leader.following, others);
    if (next === null) return leader;
    if (passed.has(next.person.id)) return first;
    leader = next;
  }
  return leader;
}

function tabOf<S extends Somebody>(personId: string, others: readonly S[]): S | null {
  const tabs = others.filter(({ person }) => person.id === personId);
  return tabs.find(({ viewport }) => viewport !== undefined) ?? tabs[0] ?? null;
}
