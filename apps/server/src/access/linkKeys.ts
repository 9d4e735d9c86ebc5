import { newBoardId, roles, type Role } from '@symbiomap/protocol';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NewLink } from '../storage/linkStorage.ts';

/** 192 random bits as 32 characters of base64url. */
export function newKey(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a key. As a key is all random, a slow hash would add nothing. */
export function hashOfKey(key: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(key).digest());
}

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(hashOfKey(a), hashOfKey(b));
}

/** A new link: the key to hand out, and what is kept of it. Times are milliseconds since 1970. */
export function newLink(
  role: Role,
  createdAtMs: number,
  { label = null, expiresAtMs = null }: Partial<Pick<NewLink, 'label' | 'expiresAtMs'>> = {},
): { readonly key: string; readonly link: NewLink } {
  const key = newKey();
  const id = randomBytes(9).toString('base64url');
  return { key, link: { id, keyHash: hashOfKey(key), role, label, createdAtMs, expiresAtMs } };
}

/** A new board's id, and a link for each role: the keys to hand out, and what is kept of them. */
export function newBoardLinks(createdAtMs: number): {
  readonly id: string;
  readonly keys: Readonly<Record<Role, string>>;
  readonly links: readonly NewLink[];
} {
  const made = roles.map((role) => newLink(role, createdAtMs));
  const keys = Object.fromEntries(made.map(({ key, link }) => [link.role, key])) as Record<
    Role,
    string
  >;
  return { id: newBoardId(randomBytes), keys, links: made.map(({ link }) => link) };
}
