import { imageAddress, type BoardImages } from '@symbiomap/domain';

/** Those of the photos that the rasteriser can paint: it knows no WebP. A card grows by no other. */
export function photosToRasterise(photos: BoardImages): BoardImages {
  return new Map(
    [...photos].filter(([, base64]) => !imageAddress(base64).startsWith('data:image/webp')),
  );
}
