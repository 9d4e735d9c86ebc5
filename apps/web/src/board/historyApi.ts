import { readBoardFile, type BoardSnapshot, type Result } from '@symbiomap/domain';
import {
  readHistoryResponse,
  readVersionEntry,
  type HistoryResponse,
  type VersionEntry,
} from '@symbiomap/protocol';
import { request, understood, type RequestFailure } from './request.ts';

/** Who asks: which board, with what link, in what language. */
export interface Asking {
  readonly boardId: string;
  readonly key: string;
  readonly language: string;
}

/** The versions of a board, newest first. */
export async function fetchVersions(
  asking: Asking,
): Promise<Result<HistoryResponse, RequestFailure>> {
  return understood(await ask(asking, '', 'GET'), readHistoryResponse);
}

/** The board as a version has it. */
export async function fetchVersion(
  asking: Asking,
  versionId: string,
): Promise<Result<BoardSnapshot, RequestFailure>> {
  const answer = await ask(asking, `/${encodeURIComponent(versionId)}`, 'GET');
  return understood(answer, (body) => {
    const read = readBoardFile(body);
    return read.ok ? read.value : null;
  });
}

/** Keeps the board as it is now under a name. `person`: the secret of who names it. */
export async function nameVersion(
  asking: Asking,
  version: { readonly title: string; readonly person: string },
): Promise<Result<VersionEntry, RequestFailure>> {
  return understood(await ask(asking, '', 'POST', version), readVersionEntry);
}

/** Sets the board, or one area of it, back to a version. */
export function restoreVersion(
  asking: Asking,
  versionId: string,
  area: string | null,
): Promise<Result<unknown, RequestFailure>> {
  return ask(asking, `/${encodeURIComponent(versionId)}/restore`, 'POST', { area });
}

export function deleteVersion(
  asking: Asking,
  versionId: string,
): Promise<Result<unknown, RequestFailure>> {
  return ask(asking, `/${encodeURIComponent(versionId)}`, 'DELETE');
}

function ask(
  { boardId, key, language }: Asking,
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
): Promise<Result<unknown, RequestFailure>> {
  return request(`/api/boards/${encodeURIComponent(boardId)}/history${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'accept-language': language,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
