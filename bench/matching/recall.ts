import { suggestionsOf, type Suggestion } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { broaderConcepts } from '../../packages/assessment/src/matching/concepts/index.ts';
import type { Hidden } from './hidden.ts';
import { knobs } from './knobs.ts';
import { naiveTakers } from './naivePeer.ts';
import { whyMissed, type ReasonMissed } from './whyMissed.ts';

/** How many of some hidden exchanges were found again among the first suggestions. */
export interface Recall {
  readonly of: number;
  readonly found: number;
  /** The same, where one kind of it, or what it is one kind of, will do. */
  readonly foundKind: number;
  /** What a search by name alone found. */
  readonly foundByName: number;
  readonly missed: readonly { readonly label: string; readonly why: ReasonMissed }[];
}

/** Looks for each hidden exchange. */
export function recallOf(hidden: readonly Hidden[]): Recall {
  const missed = [];
  let foundKind = 0;
  let foundByName = 0;
  for (const one of hidden) {
    const { board, item, from, to, exchanges } = one;
    const suggestions = suggestionsOf(graphOf(board), { for: item, exchanges });
    const first = suggestions
      .filter(
        (suggestion) => suggestion.from === from && (item === from || suggestion.offer === item),
      )
      .slice(0, knobs.at);
    const between = first.filter((suggestion) => suggestion.to === to);
    if (between.some((suggestion) => isKindOfIt(suggestion, one))) foundKind += 1;
    if (!between.some((suggestion) => isIt(suggestion, one))) {
      missed.push({ label: one.label, why: whyMissed(one) });
    }
    if (naiveTakers(board, item, knobs.at).includes(to)) foundByName += 1;
  }
  const found = hidden.length - missed.length;
  return { of: hidden.length, found, foundKind, foundByName, missed };
}

/** Where nothing was stated, what it is tells. */
function isIt({ resource, offer }: Suggestion, { concept, item }: Hidden): boolean {
  return offer === item || resource.concept === concept;
}

function isKindOfIt(suggestion: Suggestion, hidden: Hidden): boolean {
  if (isIt(suggestion, hidden)) return true;
  const [told, wanted] = [suggestion.resource.concept ?? '', hidden.concept ?? ''];
  return broaderConcepts(told).has(wanted) || broaderConcepts(wanted).has(told);
}
