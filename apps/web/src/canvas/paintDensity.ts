/** The most pixels of the device that are painted for each of the page's. */
const mostDensity = 2;

/** How many pixels of the device a canvas has for each of the page's. */
export function paintDensity(): number {
  return Math.min(devicePixelRatio, mostDensity);
}
