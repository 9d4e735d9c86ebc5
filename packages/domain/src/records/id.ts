import { isSafeKey } from './json.ts';

declare const tableOfId: unique symbol;

/**
 * The id of a record of table `T`: 1–64 of `A–Z a–z 0–9 _ -`. A plain string may be used as any id;
 * an id of one table may not be used as that of another.
 */
export type Id<T extends string> = string & { readonly [tableOfId]?: T };

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a value may be a record's id. Names that JavaScript objects have of themselves are refused. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value) && isSafeKey(value);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Makes ids of 12 characters (72 random bits) from a source of random bytes
 * (in a browser `(length) => crypto.getRandomValues(new Uint8Array(length))`).
 */
export function createIdSource(randomBytes: (length: number) => Uint8Array): () => string {
  return () => {
    let id = '';
    for (const byte of randomBytes(12)) id += alphabet.charAt(byte & 63);
    return id;
  };
}
