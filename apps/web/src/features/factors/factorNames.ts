import { nameIn } from '@symbiomap/domain';
import type { Translate, Volumes } from '@symbiomap/i18n';
import type { FactorRow } from './factorRows.ts';

/** Says what stands in the table of factors. */
export type FactorsWords = Translate<Volumes['factors']>;

/** Whose factor it is. */
export function subjectName({ subject }: FactorRow, words: FactorsWords): string {
  switch (subject.kind) {
    case 'resource':
      return nameIn(subject.resource, words.language) || words('domain.unnamed');
    case 'thing': {
      const key = `factors.thing.${subject.id}`;
      return words.has(key) ? words(key) : subject.id;
    }
    case 'gone':
      return words('factors.gone');
  }
}

/** What is done with the thing. */
export function kindName({ kind }: FactorRow, words: FactorsWords): string {
  return words(kind === 'transport' ? 'factors.kind.transport' : `form.factor.kind.${kind}`);
}

/** Both in one: `Natural gas: Burning it`. */
export function factorName(row: FactorRow, words: FactorsWords): string {
  return words('factors.row', { thing: subjectName(row, words), kind: kindName(row, words) });
}

/** How many names are said before the others are counted. */
const mostNames = 3;

/** Which resources or flows of the board count with it; empty where none does. */
export function usedByWords({ usedBy, flowCount }: FactorRow, words: FactorsWords): string {
  if (flowCount > 0) return words('factors.usedByFlows', { count: flowCount });
  if (usedBy.length === 0) return '';
  const names = usedBy.slice(0, mostNames).map((one) => nameIn(one, words.language));
  const listed = new Intl.ListFormat(words.language, { type: 'unit' }).format(names);
  const more = usedBy.length - names.length;
  return more === 0
    ? words('factors.usedBy', { names: listed })
    : words('factors.usedByMore', { names: listed, count: more });
}
