import type { Suggestion } from '@symbiomap/assessment';
import { nameIn, type BoardSnapshot } from '@symbiomap/domain';
import { suggestedName, type Translate, type Volumes } from '@symbiomap/i18n';

/** Says all about suggestions. */
export type HintWords = Translate<Volumes['hints']>;

/** Who is spoken of in a suggestion. */
export interface HintNames {
  readonly from: string;
  readonly to: string;
  readonly resource: string;
}

/** How a company is called; one that is gone or has no name is called so. */
export function companyName(
  words: HintWords,
  companies: BoardSnapshot['companies'],
  id: string | null,
): string {
  const company = companies.get(id ?? '');
  const name = company === undefined ? '' : nameIn(company, words.language);
  return name === '' ? words('domain.unnamed') : name;
}

/** The giver, the taker and the thing, as people call them. */
export function hintNames(
  words: HintWords,
  companies: BoardSnapshot['companies'],
  hint: Suggestion,
): HintNames {
  return {
    from: companyName(words, companies, hint.from),
    to: companyName(words, companies, hint.to),
    resource: suggestedName(words, hint),
  };
}

/** The three in one line. */
export function hintLine(words: HintWords, { from, to, resource }: HintNames): string {
  return words('hints.row', { from, to, resource });
}
