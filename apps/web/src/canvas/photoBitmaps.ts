import { photoPlace, type PaintedPhoto } from '@symbiomap/scene';
import type { BoardPhotos } from '../board/boardPhotos.ts';

/** Photos as the tile paints them: small, decoded once, beside the frames. */
export interface PhotoBitmaps {
  /** What there is to paint now. What is missing is made ready, and `onReady` told. */
  get(hash: string): PaintedPhoto;
  /** Begins to hear of photos that come. Returns how to stop. */
  start(): () => void;
}

/** So many are kept, a fifth of a megabyte each. Of more, those that were not painted longest go … */
const mostKept = 300;
/** … but none that was just painted: where more are in view than are kept, the others stay quiet places. */
const inViewMs = 1_000;
/** What comes within this time is painted together. */
const togetherMs = 80;
/** Sharp at half as much again; what is nearer is no painted card. */
const pixels = { width: 1.5 * photoPlace.width, height: 1.5 * photoPlace.height } as const;

const waiting: PaintedPhoto = { state: 'waiting' };
const broken: PaintedPhoto = { state: 'broken' };

/** The bitmaps of a board's photos. `onReady` hears of hashes that can be painted now, several at once. */
export function createPhotoBitmaps(
  photos: BoardPhotos,
  onReady: (hashes: ReadonlySet<string>) => void,
): PhotoBitmaps {
  /** In the order in which they were painted last. */
  const made = new Map<string, { readonly photo: PaintedPhoto; readonly paintedAtMs: number }>();
  const making = new Set<string>();
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const tell = (hash: string) => {
    if (isStopped) return;
    changed.add(hash);
    timer ??= setTimeout(() => {
      timer = undefined;
      const hashes = changed;
      changed = new Set();
      onReady(hashes);
    }, togetherMs);
  };
  const keep = (hash: string, photo: PaintedPhoto) => {
    made.delete(hash);
    made.set(hash, { photo, paintedAtMs: performance.now() });
    for (const [oldest, kept] of made) {
      if (made.size <= mostKept) break;
      close(kept.photo);
      made.delete(oldest);
    }
  };
  const isFull = () => {
    const [oldest] = made.values();
    return made.size >= mostKept && performance.now() - (oldest?.paintedAtMs ?? 0) < inViewMs;
  };
  const make = async (hash: string, blob: Blob) => {
    making.add(hash);
    try {
      const picture = await smallBitmap(blob);
      keep(hash, { state: 'ready', picture, width: picture.width, height: picture.height });
    } catch {
      photos.markBroken(hash);
      keep(hash, broken);
    }
    making.delete(hash);
    tell(hash);
  };

  return {
    get: (hash) => {
      const known = made.get(hash);
      if (known !== undefined) {
        keep(hash, known.photo);
        return known.photo;
      }
      const photo = photos.get(hash);
      if (photo.state === 'ready' && !making.has(hash) && !isFull()) void make(hash, photo.blob);
      return photo.state === 'broken' ? broken : waiting;
    },
    start: () => {
      isStopped = false;
      const stop = photos.subscribe(tell);
      return () => {
        isStopped = true;
        stop();
        clearTimeout(timer);
        timer = undefined;
        for (const { photo } of made.values()) close(photo);
        made.clear();
      };
    },
  };
}

function close(photo: PaintedPhoto): void {
  if (photo.state === 'ready' && photo.picture instanceof ImageBitmap) photo.picture.close();
}

/** The smallest bitmap that covers the place of a photo. */
async function smallBitmap(blob: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(blob);
  const scale = Math.max(pixels.width / whole.width, pixels.height / whole.height);
  if (scale >= 1) return whole;
  try {
    return await createImageBitmap(whole, {
      resizeWidth: Math.round(whole.width * scale),
      resizeHeight: Math.round(whole.height * scale),
      resizeQuality: 'medium',
    });
  } finally {
    whole.close();
  }
}
