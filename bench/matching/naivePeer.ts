import { foldName, type BoardSnapshot } from '@symbiomap/domain';

/** The takers that a search by name alone would give for an offer: needs of the same normalised name, five at the most. */
export function naiveTakers(board: BoardSnapshot, offerId: string, at: number): readonly string[] {
  const offer = board.offers.get(offerId);
  const wanted = namesOf(board, offer?.resource ?? null);
  const found: string[] = [];
  for (const { company, resource } of board.needs.values()) {
    if (company === null || company === offer?.company) continue;
    if (namesOf(board, resource).some((name) => wanted.includes(name))) found.push(company);
  }
  return found.slice(0, at);
}

function namesOf(board: BoardSnapshot, id: string | null): readonly string[] {
  const resource = id === null ? undefined : board.resources.get(id);
  return resource === undefined
    ? []
    : [resource.name, ...Object.values(resource.names ?? {})].map(foldName);
}
