import { maxImageSide, type ImageType } from '../records/imageField.ts';

/** What the first bytes of a picture say of it. */
export interface ImageHead {
  readonly type: ImageType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The most bytes of one picture on a board. */
export const maxImageBytes = 200_000;

/**
 * Reads what a picture is from its bytes, whatever anybody says of it: WebP, JPEG or PNG; `null` for all else.
 * Looks at the head only; whether the rest can be shown is seen when somebody shows it.
 */
export function readImageHead(bytes: Uint8Array): ImageHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readWebp(view) ?? readJpeg(view);
  } catch (error) {
    // It ends before its head does.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a picture's sides are such that everybody's device can show it. */
export function isSaneImage({ width, height }: ImageHead): boolean {
  return Math.min(width, height) >= 1 && Math.max(width, height) <= maxImageSide;
}

function readPng(view: DataView): ImageHead | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (nameAt(view, 12) !== 'IHDR') return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readWebp(view: DataView): ImageHead | null {
  if (nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return null;
  const size = webpSize(view, nameAt(view, 12));
  return size === null ? null : { type: 'image/webp', ...size };
}

/** WebP comes in three kinds, each with its size elsewhere. */
function webpSize(view: DataView, kind: string) {
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8 ') return null;
  const side = (at: number) => view.getUint16(at, true) & 0x3fff;
  return { width: side(26), height: side(28) };
}

/** Goes from one segment of a JPEG to the next, until the one that tells its size. */
function readJpeg(view: DataView): ImageHead | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { type: 'image/jpeg', width, height };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The segments SOF0 to SOF15; four of that range are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}
