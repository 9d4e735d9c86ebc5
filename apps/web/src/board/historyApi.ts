import { readBoardFile, type BoardSnapshot, type Result } from '@symbiomap/domain';
import {
  readHistoryResponse,
  readVersionEntry,
  type HistoryResponse,
  type VersionEntry,
} from '@symbiomap/protocol';
import { askBoard, type Asking } from './askBoard.ts';
import { understood, type RequestFailure } from './request.ts';

/** The versions of a board, newest first. */
export async function fetchVersions(
  asking: Asking,
): Promise<Result<HistoryResponse, RequestFailure>> {
  return understood(await askBoard(asking, '/history', 'GET'), readHistoryResponse);
}

/** The board as a version has it. */
export async function fetchVersion(
  asking: Asking,
  versionId: string,
): Promise<Result<BoardSnapshot, RequestFailure>> {
  const answer = await askBoard(asking, `/history/${encodeURIComponent(versionId)}`, 'GET');
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
  return understood(await askBoard(asking, '/history', 'POST', version), readVersionEntry);
}

/** Sets the board, or one area of it, back to a version. */
export function restoreVersion(
  asking: Asking,
  versionId: string,
  area: string | null,
): Promise<Result<unknown, RequestFailure>> {
  return askBoard(asking, `/history/${encodeURIComponent(versionId)}/restore`, 'POST', { area });
}

export function deleteVersion(
  asking: Asking,
  versionId: string,
): Promise<Result<unknown, RequestFailure>> {
  return askBoard(asking, `/history/${encodeURIComponent(versionId)}`, 'DELETE');
}
