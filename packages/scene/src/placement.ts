import type { BoardSnapshot, Position } from '@symbiomap/domain';
import { cardSize, cardSizeOf } from './companyCard.ts';
import type { Box } from './flowRoute.ts';
import { boxOfCard } from './sceneCard.ts';

const gap = { x: 140, y: 96 } as const;

/**
 * Where every company is drawn: at its own place, or, while it has none (an imported table, another program),
 * in a grid below the others, in the order of the table. Derived, never stored.
 */
export function placesOf(board: BoardSnapshot): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  const unplaced: { readonly id: string; readonly height: number }[] = [];
  let left = Infinity;
  let bottom = -Infinity;
  for (const company of board.companies.values()) {
    const { id, position } = company;
    if (position === null) {
      unplaced.push({ id, height: cardSizeOf(company).height });
      continue;
    }
    places.set(id, position);
    left = Math.min(left, position.x);
    bottom = Math.max(bottom, position.y + cardSizeOf(company).height);
  }
  const rowHeight = unplaced.reduce((most, { height }) => Math.max(most, height), 0) + gap.y;
  const columns = Math.max(1, Math.ceil(Math.sqrt(unplaced.length * 1.2)));
  const start = { x: left === Infinity ? 0 : left, y: bottom === -Infinity ? 0 : bottom + gap.y };
  unplaced.forEach(({ id }, index) => {
    places.set(id, {
      x: start.x + (index % columns) * (cardSize.width + gap.x),
      y: start.y + Math.floor(index / columns) * rowHeight,
    });
  });
  return places;
}

/** What the card of every company covers. */
export function cardBoxes(board: BoardSnapshot): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [id, place] of placesOf(board)) {
    const company = board.companies.get(id);
    if (company !== undefined) boxes.set(id, boxOfCard(place, company));
  }
  return boxes;
}

/** A place for a new card at or near the wished one where it covers no other. */
export function freePlace(taken: Iterable<Box>, wished: Position): Position {
  const others = [...taken];
  const isFree = ({ x, y }: Position) =>
    !others.some(
      (other) =>
        Math.abs(other.x - x) < cardSize.width + 24 &&
        y < other.y + other.height + 24 &&
        other.y < y + cardSize.height + 24,
    );
  for (let ring = 0; ring < 40; ring += 1) {
    for (let step = 0; step < Math.max(1, ring * 8); step += 1) {
      const angle = (step / Math.max(1, ring * 8)) * 2 * Math.PI;
      const candidate = {
        x: Math.round(wished.x + Math.cos(angle) * ring * 60),
        y: Math.round(wished.y + Math.sin(angle) * ring * 48),
      };
      if (isFree(candidate)) return candidate;
    }
  }
  return wished;
}
