import { newBoardId, roles, type Role } from '@symbiomap/protocol';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NewLink } from '../storage/boardStorage.ts';

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

/** A new board's id, and a link for each role: the keys to hand out, and what is kept of them. */
export function newBoardLinks(): {
  readonly id: string;
  readonly keys: Readonly<Record<Role, string>>;
  readonly links: readonly NewLink[];
} {
  const keys = Object.fromEntries(roles.map((role) => [role, newKey()])) as Record<Role, string>;
  const links = roles.map((role) => ({ role, keyHash: hashOfKey(keys[role]) }));
  return { id: newBoardId(randomBytes), keys, links };
}
