import { failure, isId, isPlainObject, success, type Result } from '@symbiomap/domain';
import { isPersonSecret } from './person.ts';
import { readObject, readText, type RequestProblem } from './readRequest.ts';

/** Body of `POST /api/boards/ID/history`: name the board as it is now. */
export interface CreateVersionRequest {
  readonly title: string;
  /** Proves who names it: see `personIdOf`; `null` where they do not say. */
  readonly person: string | null;
}

/** Body of `POST /api/boards/ID/history/VERSION/restore`. */
export interface RestoreVersionRequest {
  /** The area to which it is limited; `null`: the whole board. */
  readonly area: string | null;
}

/** A version of a board. */
export interface VersionEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: 'automatic' | 'named';
  readonly title: string | null;
  /** The id of the person who named it. */
  readonly by: string | null;
  /** What it takes on the server. */
  readonly bytes: number;
}

/** Answer of `GET /api/boards/ID/history`, newest first. */
export interface HistoryResponse {
  readonly versions: readonly VersionEntry[];
}

/** Reads the body of `POST /api/boards/ID/history`. */
export function readCreateVersionRequest(
  body: unknown,
): Result<CreateVersionRequest, RequestProblem> {
  const object = readObject(body);
  if (!object.ok) return object;
  const title = readText(object.value['title'], 'title');
  if (!title.ok) return title;
  if (title.value === null) return failure({ code: 'missing', field: 'title' });
  const person = object.value['person'] ?? null;
  if (person !== null && !isPersonSecret(person))
    return failure({ code: 'not-person', field: 'person' });
  return success({ title: title.value, person });
}

/** Reads the body of `POST /api/boards/ID/history/VERSION/restore`. */
export function readRestoreVersionRequest(
  body: unknown,
): Result<RestoreVersionRequest, RequestProblem> {
  const object = readObject(body);
  if (!object.ok) return object;
  const area = object.value['area'] ?? null;
  if (area !== null && !isId(area)) return failure({ code: 'not-id', field: 'area' });
  return success({ area });
}

/** Reads an answer that tells one version; `null` when it is none. */
export function readVersionEntry(body: unknown): VersionEntry | null {
  if (!isPlainObject(body)) return null;
  const { id, at, kind, title, by, bytes } = body;
  if (typeof id !== 'string' || typeof at !== 'string' || typeof bytes !== 'number') return null;
  if (kind !== 'automatic' && kind !== 'named') return null;
  const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
  return { id, at, kind, title: textOrNull(title), by: textOrNull(by), bytes };
}

/** Reads the answer of `GET /api/boards/ID/history`; `null` when it is none. */
export function readHistoryResponse(body: unknown): HistoryResponse | null {
  const list = isPlainObject(body) ? body['versions'] : undefined;
  if (!Array.isArray(list)) return null;
  const versions = list.map(readVersionEntry);
  return versions.every((version) => version !== null) ? { versions } : null;
}
