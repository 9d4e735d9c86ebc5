import type { Area } from '@symbiomap/domain';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** S11: areas that are parts of each other. */
export const areaInsideItself = defineRule({
  id: 'S11',
  check: 'area-inside-itself',
  severity: 'error',
  variants: ['alone'],
  fixIds: ['move-out'],
  find: { board: { reads: ['areas'], find: circles } },
});

function* circles({ graph: { board } }: Look): Iterable<Found<'alone', 'move-out'>> {
  const done = new Set<string>();
  for (const id of [...board.areas.keys()].sort()) {
    const circle = circleFrom(board.areas, id);
    if (circle.length === 0 || done.has(circle.join())) continue;
    done.add(circle.join());
    const [first = id, second = id] = circle;
    yield {
      items: circle,
      params: {
        area: board.areas.get(first)?.title ?? '',
        other: board.areas.get(second)?.title ?? '',
      },
      ...(circle.length === 1 && { variant: 'alone' }),
      fixes: [
        {
          id: 'move-out',
          params: { area: board.areas.get(first)?.title ?? '' },
          changes: [{ kind: 'edit', table: 'areas', id: first, fields: { within: null } }],
        },
      ],
    };
  }
}

/** The areas, in order of their ids, that one gets to again and again, going outwards; none where it comes to an end. */
function circleFrom(areas: ReadonlyMap<string, Area>, start: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = start; at !== null; at = areas.get(at)?.within ?? null) {
    if (!areas.has(at)) return [];
    const seen = path.indexOf(at);
    if (seen >= 0) return path.slice(seen).sort();
    path.push(at);
  }
  return [];
}
