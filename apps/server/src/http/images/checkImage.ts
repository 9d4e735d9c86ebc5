import { isSaneImage, maxImageBytes, readImageHead } from '@symbiomap/domain';
import { createHash } from 'node:crypto';
import type { RefusalCode, RefusalStatus } from '../refuse.ts';

/** Why bytes are not kept as a picture. */
export interface ImageProblem {
  readonly status: Extract<RefusalStatus, 413 | 422>;
  readonly code: Extract<
    RefusalCode,
    'image-too-large' | 'not-image' | 'image-too-wide' | 'other-image'
  >;
}

/** Whether bytes are a picture that a board may hold under a name; what is said of them elsewhere is not asked. */
export function checkImage(bytes: Uint8Array, hash: string): ImageProblem | null {
  if (bytes.length > maxImageBytes) return { status: 413, code: 'image-too-large' };
  const head = readImageHead(bytes);
  if (head === null) return { status: 422, code: 'not-image' };
  if (!isSaneImage(head)) return { status: 422, code: 'image-too-wide' };
  const isSame = createHash('sha256').update(bytes).digest('hex') === hash;
  return isSame ? null : { status: 422, code: 'other-image' };
}
