import { failure, isPlainObject, success, type Result } from '@symbiomap/domain';
import { readMoment, readObject, readText, type RequestProblem } from './readRequest.ts';
import { isRole, type Role } from './roles.ts';

/** Body of `POST /api/boards/ID/links`. */
export interface CreateLinkRequest {
  readonly role: Role;
  /** What the link is for, in people's words. */
  readonly label: string | null;
  /** Milliseconds since 1970; `null`: as long as the link in hand. */
  readonly expiresAtMs: number | null;
}

/** A link as those see it who manage links: all but its key. Moments are ISO 8601. */
export interface LinkEntry {
  readonly id: string;
  readonly role: Role;
  readonly label: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Whether it is the link in hand. */
  readonly isYours: boolean;
}

/** Answer of `GET /api/boards/ID/links`: all links, those that ended lately too, oldest first. */
export interface LinksResponse {
  readonly links: readonly LinkEntry[];
}

/** Answer of `POST /api/boards/ID/links`. The only time that the link itself is told. */
export interface CreateLinkResponse {
  readonly id: string;
  readonly role: Role;
  readonly link: string;
  readonly expiresAt: string | null;
}

/** Reads the body of `POST /api/boards/ID/links`. */
export function readCreateLinkRequest(
  body: unknown,
  nowMs: number,
): Result<CreateLinkRequest, RequestProblem> {
  const object = readObject(body);
  if (!object.ok) return object;
  const { role, label: labelText, expiresAt } = object.value;
  if (!isRole(role))
    return failure({ code: role === undefined ? 'missing' : 'unknown-role', field: 'role' });
  const label = readText(labelText, 'label');
  if (!label.ok) return label;
  const expiry = readMoment(expiresAt, 'expiresAt');
  if (!expiry.ok) return expiry;
  if (expiry.value !== null && expiry.value <= nowMs)
    return failure({ code: 'past', field: 'expiresAt' });
  return success({ role, label: label.value, expiresAtMs: expiry.value });
}

/** Reads the answer of `POST /api/boards/ID/links`; `null` when it is none. */
export function readCreateLinkResponse(body: unknown): CreateLinkResponse | null {
  if (!isPlainObject(body)) return null;
  const { id, role, link, expiresAt } = body;
  const isWhole = typeof id === 'string' && isRole(role) && typeof link === 'string';
  return isWhole && isTextOrNull(expiresAt) ? { id, role, link, expiresAt } : null;
}

/** Reads the answer of `GET /api/boards/ID/links`; `null` when it is none. */
export function readLinksResponse(body: unknown): LinksResponse | null {
  const list = isPlainObject(body) ? body['links'] : undefined;
  if (!Array.isArray(list)) return null;
  const links = list.map(readLinkEntry);
  return links.every((link) => link !== null) ? { links } : null;
}

function readLinkEntry(entry: unknown): LinkEntry | null {
  if (!isPlainObject(entry)) return null;
  const { id, role, label, createdAt, expiresAt, revokedAt, isYours } = entry;
  if (typeof id !== 'string' || !isRole(role) || typeof createdAt !== 'string') return null;
  if (!isTextOrNull(label) || !isTextOrNull(expiresAt) || !isTextOrNull(revokedAt)) return null;
  return { id, role, label, createdAt, expiresAt, revokedAt, isYours: isYours === true };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
