import type { Result } from '@symbiomap/domain';
import {
  readAccessResponse,
  readCreateBoardResponse,
  type AccessResponse,
  type CreateBoardResponse,
} from '@symbiomap/protocol';
import { askBoard, type Asking } from './askBoard.ts';
import { request, understood, type RequestFailure } from './request.ts';

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

/** Deletes a board for good, with its links and versions. */
export function deleteBoard(asking: Asking): Promise<Result<unknown, RequestFailure>> {
  return askBoard(asking, '', 'DELETE');
}
