import {
  nameIn,
  textMatches,
  matchTexts,
  type BoardSnapshot,
  type Named,
  type TextMatch,
} from '@symbiomap/domain';

/** Something on the board that answers a search. */
export interface FoundItem {
  readonly id: string;
  readonly table: 'companies' | 'resources' | 'areas' | 'notes' | 'comments' | 'flows';
}

/**
 * The companies, resources, areas, notes, comments and flows that answer a query, in any language and alphabet; best first,
 * and of equal ones in that order. A flow answers by what flows and by both its ends.
 */
export function foundItems(board: BoardSnapshot, query: string): readonly FoundItem[] {
  if (query.trim() === '') return [];
  const found: { readonly item: FoundItem; readonly match: TextMatch }[] = [];
  const seek = (item: FoundItem, texts: readonly string[]) => {
    const match = matchTexts(query, texts);
    // Letters here and there are enough for a name that one knows, not among a thousand.
    if (match !== null && match !== 'scattered') found.push({ item, match });
  };
  for (const company of board.companies.values()) {
    seek({ id: company.id, table: 'companies' }, [...namesOf(company), ...company.aliases]);
  }
  for (const resource of board.resources.values()) {
    seek({ id: resource.id, table: 'resources' }, namesOf(resource));
  }
  for (const area of board.areas.values()) seek({ id: area.id, table: 'areas' }, [area.title]);
  for (const note of board.notes.values()) seek({ id: note.id, table: 'notes' }, [note.text]);
  for (const { id, text } of board.comments.values()) seek({ id, table: 'comments' }, [text]);
  for (const flow of board.flows.values()) {
    const from = flow.from === null ? undefined : board.companies.get(flow.from);
    const to = flow.to === null ? undefined : board.companies.get(flow.to);
    const resource = flow.resource === null ? undefined : board.resources.get(flow.resource);
    const languages = new Set(['', ...[from, to, resource].flatMap(languagesOf)]);
    const texts = [...languages].map((language) =>
      [resource, from, to]
        .map((named) => (named === undefined ? '' : nameIn(named, language)))
        .join(' '),
    );
    seek({ id: flow.id, table: 'flows' }, texts);
  }
  return found
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => rankOf(a.match) - rankOf(b.match) || a.order - b.order)
    .map(({ item }) => item);
}

function namesOf({ name, names }: Named): readonly string[] {
  return [name, ...Object.values(names ?? {})];
}

function languagesOf(named: Named | undefined): readonly string[] {
  return Object.keys(named?.names ?? {});
}

function rankOf(match: TextMatch): number {
  return textMatches.indexOf(match);
}
