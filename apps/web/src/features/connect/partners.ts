import {
  matchTexts,
  nameIn,
  textMatches,
  type BoardSnapshot,
  type Company,
} from '@symbiomap/domain';
import { placesOf } from '@symbiomap/scene';

/** The companies that a flow may lead to: those whose names answer a query, best first, else the nearest first. */
export function partners(
  board: BoardSnapshot,
  from: string,
  query: string,
  language: string,
): readonly Company[] {
  const places = placesOf(board);
  const start = places.get(from);
  const distanceTo = (id: string): number => {
    const place = places.get(id);
    return start === undefined || place === undefined
      ? Infinity
      : Math.hypot(place.x - start.x, place.y - start.y);
  };
  const rankOf = (company: Company): number => {
    if (query.trim() === '') return 0;
    const match = matchTexts(query, [nameIn(company, language), company.name]);
    return match === null ? -1 : textMatches.indexOf(match);
  };
  return [...board.companies.values()]
    .filter(({ id }) => id !== from)
    .map((company) => ({
      company,
      rank: rankOf(company),
      distance: distanceTo(company.id),
    }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ company }) => company);
}
