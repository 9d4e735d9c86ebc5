import { failure, isPlainObject, success, type JsonObject, type Result } from '@symbiomap/domain';
import { readObject, readText, type RequestProblem } from './readRequest.ts';
import { roles, type Role } from './roles.ts';

/** Body of `POST /api/boards`. */
export interface CreateBoardRequest {
  /** `null`: the file's own. */
  readonly title: string | null;
  /** The id of a sample to start from. */
  readonly template: string | null;
  /** A board file to start from; read by the domain. */
  readonly file: Readonly<Record<string, unknown>> | null;
}

/** A link to the new board for each role. */
export type BoardLinks = Readonly<Record<Role, string>>;

/** Answer of `POST /api/boards`. */
export interface CreateBoardResponse {
  readonly id: string;
  readonly links: BoardLinks;
}

/** Answer of `GET /api/boards/ID/access`: what the link in hand opens. */
export interface AccessResponse {
  readonly role: Role;
  readonly title: string;
  /** Names the history of the board: a copy that was kept under another one must not be merged in. */
  readonly epoch: string;
}

/** The type of the answer of `GET /api/boards/ID/state`: a Yjs update (V1) of the whole document. */
export const stateType = 'application/octet-stream';
/** Its header that names the epoch of what is in it. */
export const stateEpochHeader = 'Symbiomap-Epoch';

/** Answer of `GET /api/boards/ID`: a board file. */
export type BoardFileResponse = JsonObject;

/** Body of every answer that says no. */
export interface ErrorResponse {
  readonly error: {
    readonly code: string;
    /** For people, in their language. */
    readonly message: string;
    /** Where in the request, as people write it: `title`, `file.flows[3].stage`. */
    readonly field?: string;
  };
}

/** The most bytes of a request's body; room for a board file of the largest boards. */
export const maxBodyBytes = 10 * 1024 * 1024;

/** Reads the body of `POST /api/boards`. */
export function readCreateBoardRequest(body: unknown): Result<CreateBoardRequest, RequestProblem> {
  const object = readObject(body);
  if (!object.ok) return object;
  const title = readText(object.value['title'], 'title');
  if (!title.ok) return title;
  const template = readText(object.value['template'], 'template');
  if (!template.ok) return template;
  const file = object.value['file'] ?? null;
  if (file !== null && !isPlainObject(file)) return failure({ code: 'not-object', field: 'file' });
  if (file !== null && template.value !== null)
    return failure({ code: 'not-both', field: 'template' });
  if (title.value === null && file === null) return failure({ code: 'missing', field: 'title' });
  return success({ title: title.value, template: template.value, file });
}

/** Reads the answer of `POST /api/boards`; `null` when it is none. */
export function readCreateBoardResponse(body: unknown): CreateBoardResponse | null {
  if (!isPlainObject(body) || typeof body['id'] !== 'string') return null;
  const links = body['links'];
  if (!isPlainObject(links)) return null;
  if (!roles.every((role) => typeof links[role] === 'string')) return null;
  return { id: body['id'], links: links as unknown as BoardLinks };
}

/** Reads the answer of `GET /api/boards/ID/access`; `null` when it is none. */
export function readAccessResponse(body: unknown): AccessResponse | null {
  if (!isPlainObject(body)) return null;
  const role = roles.find((known) => known === body['role']);
  const { title, epoch } = body;
  if (role === undefined || typeof title !== 'string' || typeof epoch !== 'string') return null;
  return { role, title, epoch };
}

/** Reads an answer that says no; `null` when it is none (a proxy's page, for one). */
export function readErrorResponse(body: unknown): ErrorResponse['error'] | null {
  const error = isPlainObject(body) ? body['error'] : undefined;
  if (!isPlainObject(error)) return null;
  const { code, message, field } = error;
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  return typeof field === 'string' ? { code, message, field } : { code, message };
}

/** The key in an `Authorization: Bearer KEY` header; `null` when there is none. */
export function readBearerKey(header: string | null | undefined): string | null {
  const match = /^Bearer +(\S+)$/i.exec(header ?? '');
  return match?.[1] ?? null;
}
