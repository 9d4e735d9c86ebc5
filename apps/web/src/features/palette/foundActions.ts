import { textMatches, matchTexts, type TextMatch } from '@symbiomap/domain';
import type { MenuAction } from '../../actions/action.ts';

/** An action with its names in all languages: whoever has learnt it in one finds it in the other. */
export interface NamedAction<A extends MenuAction> {
  readonly action: A;
  readonly names: readonly string[];
  readonly isPossible: boolean;
}

/** The actions that answer a query, best first; of equal ones those first that can be done now. */
export function foundActions<A extends MenuAction>(
  query: string,
  actions: readonly NamedAction<A>[],
): readonly NamedAction<A>[] {
  if (query.trim() === '') return actions;
  return actions
    .flatMap((entry) => {
      const match = matchTexts(query, entry.names);
      return match === null ? [] : [{ entry, rank: rankOf(match, entry.isPossible) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function rankOf(match: TextMatch, isPossible: boolean): number {
  return textMatches.indexOf(match) * 2 + (isPossible ? 0 : 1);
}
