import type { Result } from '@symbiomap/domain';
import { request, type RequestFailure } from './request.ts';

/** Who asks: which board, with what link, in what language. */
export interface Asking {
  readonly boardId: string;
  readonly key: string;
  readonly language: string;
}

/** Asks the server something about a board. `path` is what follows the board's own address. */
export function askBoard(
  { boardId, key, language }: Asking,
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
): Promise<Result<unknown, RequestFailure>> {
  return request(`/api/boards/${encodeURIComponent(boardId)}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'accept-language': language,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
