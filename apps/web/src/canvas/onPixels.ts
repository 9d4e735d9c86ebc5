import type { Position } from '@symbiomap/domain';

/**
 * The nearest place on whole pixels of the device, of which there are `density` to each of the page's. What lies
 * between them is blurred, and takes several times as long to put on the screen.
 */
export function onPixels<T extends Position>(place: T, density: number): T {
  const x = Math.round(place.x * density) / density;
  const y = Math.round(place.y * density) / density;
  return x === place.x && y === place.y ? place : { ...place, x, y };
}
