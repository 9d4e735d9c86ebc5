import {
  failure,
  maxImageBytes,
  readImageHead,
  success,
  type ImageReference,
  type Result,
} from '@symbiomap/domain';
import { imageHashOf } from '@symbiomap/protocol';
import { smallPhoto, type PhotoTry } from './smallPhoto.ts';

/** A photo made fit for a board: its bytes, and what a record says of it. */
export interface EncodedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly photo: ImageReference;
}

/** Larger files than this no browser is made to read. */
const maxFileBytes = 60_000_000;

/**
 * Writes a picture anew, smaller, upright, and without all that a camera puts into it – place, time, device: only
 * what is to be seen goes on.
 */
export async function encodePhoto(
  file: Blob,
): Promise<Result<EncodedPhoto, 'not-image' | 'too-large'>> {
  if (file.size > maxFileBytes) return failure('too-large');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return failure('not-image');
  }
  try {
    const written = await smallPhoto((attempt) => write(picture, attempt), maxImageBytes);
    if (written === null) return failure('too-large');
    const bytes = new Uint8Array(await written.arrayBuffer());
    const head = readImageHead(bytes);
    if (head === null) return failure('not-image');
    return success({ bytes, photo: { hash: imageHashOf(bytes), ...head, description: null } });
  } finally {
    picture.close();
  }
}

/** As WebP; where a browser cannot write that (Safari), as JPEG. */
async function write(picture: ImageBitmap, { side, quality }: PhotoTry): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const g = canvas.getContext('2d');
  if (g === null) throw new Error('The browser paints no pictures.');
  g.imageSmoothingQuality = 'high';
  // What is see-through would be black in a JPEG.
  g.fillStyle = '#ffffff';
  g.fillRect(0, 0, canvas.width, canvas.height);
  g.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const webp = await asBlob(canvas, 'image/webp', quality);
  return webp.type === 'image/webp' ? webp : asBlob(canvas, 'image/jpeg', quality);
}

function asBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob === null ? reject(new Error('The browser wrote no picture.')) : resolve(blob);
    canvas.toBlob(done, type, quality);
  });
}
