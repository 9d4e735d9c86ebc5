import { digest } from 'lib0/hash/sha256';

const secretPattern = /^[A-Za-z0-9_-]{22,64}$/;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Tells proven ids from those that anyone may call themselves. */
const provenPattern = /^me_[A-Za-z0-9_-]{21}$/;

/** Whether a value may be a person's secret: 22–64 characters of base64url, so at least 128 bits. */
export function isPersonSecret(value: unknown): value is string {
  return typeof value === 'string' && secretPattern.test(value);
}

/**
 * The id of the person who holds a secret, for `createdBy` and presence: everybody may know it, and only who has
 * the secret can act as it. The first 126 bits of the secret's SHA-256, computed here because browsers do so
 * themselves on secure pages only, and a workshop's local network is none.
 */
export function personIdOf(secret: string): string {
  const hash = digest(Uint8Array.from(secret, (letter) => letter.charCodeAt(0)));
  let bits = 0n;
  for (const byte of hash.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let shift = 122n; shift >= 2n; shift -= 6n)
    id += alphabet.charAt(Number((bits >> shift) & 63n));
  return `me_${id}`;
}

/** Whether an id is one that has to be proven by its secret. */
export function isProvenPersonId(id: string): boolean {
  return provenPattern.test(id);
}
