import type { Position } from '@symbiomap/domain';
import { cardSize } from './companyCard.ts';

/** Up to this distance between two cards, edge to edge, people call them beside each other; in board units. */
const besideUpTo = 240;

/** The card that lies nearest to a card, if it is near enough to be called beside it; `null` if none is. */
export function besideOf(places: ReadonlyMap<string, Position>, id: string): string | null {
  const own = places.get(id);
  if (own === undefined) return null;
  let nearest: string | null = null;
  let least = besideUpTo;
  for (const [other, place] of places) {
    if (other === id) continue;
    const across = Math.max(0, Math.abs(place.x - own.x) - cardSize.width);
    const down = Math.max(0, Math.abs(place.y - own.y) - cardSize.height);
    const distance = Math.hypot(across, down);
    if (distance > least) continue;
    least = distance;
    nearest = other;
  }
  return nearest;
}
