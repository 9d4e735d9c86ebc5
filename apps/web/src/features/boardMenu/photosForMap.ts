import type { BoardImages } from '@symbiomap/domain';
import { imageAsBase64 } from '../../board/imageAsBase64.ts';

/** Larger than a card's photo is ever looked at in a file; as JPEG, which every program that opens drawings knows. */
const longestSide = 640;
const quality = 0.75;

/** Photos made small for a file; one that cannot be shown stays out. */
export async function photosForMap(photos: BoardImages): Promise<BoardImages> {
  const small = new Map<string, string>();
  for (const [hash, base64] of photos) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const written = await smaller(new Blob([bytes])).catch(() => null);
    if (written !== null) small.set(hash, await imageAsBase64(written));
  }
  return small;
}

async function smaller(photo: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(photo);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}
