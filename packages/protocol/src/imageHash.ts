import { digest } from 'lib0/hash/sha256';

/**
 * The name of a picture: the SHA-256 of its bytes, as 64 hexadecimal digits. Computed here because browsers do so
 * themselves on secure pages only, and a workshop's local network is none.
 */
export function imageHashOf(bytes: Uint8Array): string {
  return Array.from(digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
