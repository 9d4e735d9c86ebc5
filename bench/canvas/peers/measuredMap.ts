import { largeMap } from '../largeMap.ts';

const asked = new URLSearchParams(location.search);

/** The board that the address asks for. */
export const map = largeMap(Number(asked.get('companies')), Number(asked.get('flows')));

/** The zoom at which all of it is in view. */
export const fittedZoom = Math.min(innerWidth / map.width, innerHeight / map.height) * 0.98;
