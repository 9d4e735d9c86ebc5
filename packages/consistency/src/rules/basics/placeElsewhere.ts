import { globePointOf, greatCircleKm, type Company, type GlobePoint } from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Fix, type Found, type Look } from '../../rule.ts';

const limits = { km: { value: 1_000, min: 10, max: 20_000 } } as const;

const withPlace = recordsThat(({ place }: Company) => globePointOf(place) !== null);

/** G03: a company that lies far from all others, or outside the board's ground: its two numbers may be swapped. */
export const placeElsewhere = defineRule({
  id: 'G03',
  check: 'place-elsewhere',
  severity: 'warning',
  variants: ['swapped', 'nowhere'],
  fixIds: ['swap', 'correct'],
  limits,
  find: { board: { reads: ['companies'], find: strangers } },
});

function* strangers({
  graph: { board },
  nameOf,
  limits: { km },
}: Look<typeof limits>): Iterable<Found<'swapped' | 'nowhere', 'swap' | 'correct'>> {
  const placed = withPlace(board.companies).flatMap((company) => {
    const at = globePointOf(company.place);
    return at === null ? [] : [{ company, at }];
  });
  const isHere = isOnGround(
    board.board.bounds,
    placed.map(({ at }) => at),
    km,
  );
  for (const { company, at } of placed) {
    const isNowhere = at.lat === 0 && at.lon === 0;
    if (!isNowhere && isHere(at)) continue;
    const turned = { lat: at.lon, lon: at.lat };
    const isSwapped = !isNowhere && Math.abs(turned.lat) <= 90 && isHere(turned);
    yield {
      items: [company.id],
      params: { company: nameOf(company) },
      ...(isSwapped
        ? { variant: 'swapped' as const }
        : isNowhere && { variant: 'nowhere' as const }),
      fixes: [
        ...(isSwapped ? [swap(company, turned)] : []),
        { id: 'correct', edit: { item: company.id, field: 'place' } },
      ],
    };
  }
}

function swap(company: Company, { lat, lon }: GlobePoint): Fix<'swap'> {
  const place = { label: null, country: null, ...company.place, lat, lon };
  return {
    id: 'swap',
    changes: [{ kind: 'edit', table: 'companies', id: company.id, fields: { place } }],
  };
}

type Bounds = Look['graph']['board']['board']['bounds'];

/** Whether a point lies on the ground of the board; where that is not told, near the middle of most companies. */
function isOnGround(
  bounds: Bounds,
  points: readonly GlobePoint[],
  km: number,
): (point: GlobePoint) => boolean {
  const { south = null, west = null, north = null, east = null } = bounds ?? {};
  if (south !== null && west !== null && north !== null && east !== null) {
    return ({ lat, lon }) =>
      lat >= south &&
      lat <= north &&
      (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
  }
  // Of two or three nobody can say which is the stranger.
  if (points.length < 4) return () => true;
  const middle = {
    lat: median(points.map(({ lat }) => lat)),
    lon: median(points.map(({ lon }) => lon)),
  };
  return (point) => greatCircleKm(point, middle) <= km;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
