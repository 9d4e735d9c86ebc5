import { failure, success, type Result } from '@symbiomap/domain';
import {
  readAccessResponse,
  readCreateBoardResponse,
  readErrorResponse,
  type AccessResponse,
  type CreateBoardResponse,
} from '@symbiomap/protocol';

/** Why a request brought nothing. `message` is the server's, in the person's language, where it gave one. */
export interface RequestFailure {
  readonly reason: 'unreachable' | 'refused';
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly message: string | null;
}

async function request(path: string, init: RequestInit): Promise<Result<unknown, RequestFailure>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, init);
    body = await response.json();
  } catch {
    return failure({ reason: 'unreachable', status: 0, message: null });
  }
  if (response.ok) return success(body);
  const message = readErrorResponse(body)?.message ?? null;
  return failure({ reason: 'refused', status: response.status, message });
}

function understood<T>(
  answer: Result<unknown, RequestFailure>,
  read: (body: unknown) => T | null,
): Result<T, RequestFailure> {
  if (!answer.ok) return answer;
  const value = read(answer.value);
  return value === null
    ? failure({ reason: 'refused', status: 200, message: null })
    : success(value);
}

/** Whether the server can save; `null` where no answer came. */
export async function fetchReadiness(): Promise<boolean | null> {
  const answer = await request('/readyz', {});
  if (answer.ok) return true;
  return answer.problem.status === 503 ? false : null;
}

/** What a new board starts from. */
export interface NewBoard {
  readonly title?: string;
  readonly template?: string;
  readonly file?: unknown;
}

/** Makes a board on the server. */
export async function createBoard(
  board: NewBoard,
  language: string,
): Promise<Result<CreateBoardResponse, RequestFailure>> {
  const answer = await request('/api/boards', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(board),
  });
  return understood(answer, readCreateBoardResponse);
}

/** What a link opens: the role and the title of the board. */
export async function fetchAccess(
  boardId: string,
  key: string,
  language: string,
): Promise<Result<AccessResponse, RequestFailure>> {
  const answer = await request(`/api/boards/${encodeURIComponent(boardId)}/access`, {
    headers: { authorization: `Bearer ${key}`, 'accept-language': language },
  });
  return understood(answer, readAccessResponse);
}
