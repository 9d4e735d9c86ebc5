/** How much the map says: everything, names, or blocks with an initial as on a printed map. */
export type DetailLevel = 'near' | 'mid' | 'far';

/** The zoom from which each level holds, on the way in; 1 is 100 %. */
const nearFromZoom = 0.7;
const midFromZoom = 0.3;
/** On the way out a level holds this much further, so that a zoom near its bound does not flicker. */
const hold = 0.94;

/** The level of detail at a zoom. With the level before, its bounds hold a little further on the way out. */
export function detailLevel(zoom: number, before: DetailLevel = 'far'): DetailLevel {
  if (zoom >= nearFromZoom * (before === 'near' ? hold : 1)) return 'near';
  return zoom >= midFromZoom * (before === 'far' ? 1 : hold) ? 'mid' : 'far';
}
