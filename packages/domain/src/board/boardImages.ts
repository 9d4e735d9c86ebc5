import { describeFound } from '../records/fault.ts';
import { isImageHash, type ImageType } from '../records/imageField.ts';
import { isPlainObject, type JsonObject, type JsonSchema } from '../records/json.ts';
import { failure, success, type Result } from '../result.ts';
import { maxImageBytes } from '../images/imageHead.ts';
import type { BoardFileProblem } from './boardFileProblem.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** The pictures that a board names, as base64, by the SHA-256 of their bytes. Some may be missing. */
export type BoardImages = ReadonlyMap<string, string>;

export const noImages: BoardImages = new Map();

/** The most characters that the bytes of a picture take as base64. */
const maxBase64Length = 4 * Math.ceil(maxImageBytes / 3);
const base64Pattern = /^[A-Za-z0-9+/]+={0,2}$/;

/** The hashes of all pictures that a board names. */
export function imagesOn(board: Pick<BoardSnapshot, 'companies'>): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const { photo } of board.companies.values()) if (photo !== null) hashes.add(photo.hash);
  return hashes;
}

/**
 * Reads the pictures that a board file brings along. Whether bytes are a picture and fit their name is for who
 * keeps or shows them to find out.
 */
export function readBoardImages(file: unknown): Result<BoardImages, readonly BoardFileProblem[]> {
  const raw = isPlainObject(file) ? file['images'] : undefined;
  if (raw === undefined || raw === null) return success(noImages);
  if (!isPlainObject(raw))
    return failure([{ code: 'not-object', path: 'images', found: describeFound(raw) }]);
  const images = new Map<string, string>();
  const problems: BoardFileProblem[] = [];
  for (const [hash, base64] of Object.entries(raw)) {
    const path = `images.${hash.slice(0, 64)}`;
    const found = describeFound(base64);
    if (!isImageHash(hash)) problems.push({ code: 'not-hash', path, found: describeFound(hash) });
    else if (typeof base64 !== 'string') problems.push({ code: 'not-text', path, found });
    else if (base64.length > maxBase64Length)
      problems.push({ code: 'too-long', path, expected: String(maxBase64Length), found });
    else if (base64.length % 4 !== 0 || !base64Pattern.test(base64))
      problems.push({ code: 'not-base64', path, found });
    else images.set(hash, base64);
    if (problems.length > 0) return failure(problems);
  }
  return success(images);
}

/** The pictures of a board as its file holds them, those alone that it names; `undefined`: none. */
export function writeBoardImages(
  board: BoardSnapshot,
  images: BoardImages,
): JsonObject | undefined {
  const written: Record<string, string> = {};
  for (const hash of imagesOn(board)) {
    const base64 = images.get(hash);
    if (base64 !== undefined) written[hash] = base64;
  }
  return Object.keys(written).length > 0 ? written : undefined;
}

/** A picture as an address that holds all of it. */
export function imageAddress(base64: string): string {
  return `data:${typeOfBase64(base64)};base64,${base64}`;
}

/** The type that the first bytes tell. */
function typeOfBase64(base64: string): ImageType {
  if (base64.startsWith('iVBORw0KGgo')) return 'image/png';
  return base64.startsWith('/9j/') ? 'image/jpeg' : 'image/webp';
}

/** The JSON Schema of the pictures in a board file. */
export const boardImagesSchema: JsonSchema = {
  type: ['object', 'null'],
  description:
    'The pictures that records name, as base64, by the SHA-256 of their bytes (64 hexadecimal digits).',
  propertyNames: { pattern: '^[0-9a-f]{64}$' },
  additionalProperties: { type: 'string', maxLength: maxBase64Length },
};
