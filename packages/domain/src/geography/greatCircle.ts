/** A point on the globe, in degrees. */
export interface GlobePoint {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth, km (IUGG). */
const earthRadiusKm = 6_371.0088;

/** The shortest way over the ground between two points, km (haversine; off by at most 0.5 %, as the Earth is no ball). */
export function greatCircleKm(a: GlobePoint, b: GlobePoint): number {
  const [fromLat, toLat] = [radians(a.lat), radians(b.lat)];
  const halfLat = Math.sin((toLat - fromLat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(fromLat) * Math.cos(toLat) * halfLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where something lies on the globe; `null` where one of its two numbers is unknown. */
export function globePointOf(
  place: { readonly lat: number | null; readonly lon: number | null } | null | undefined,
): GlobePoint | null {
  const { lat = null, lon = null } = place ?? {};
  return lat === null || lon === null ? null : { lat, lon };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
