import { failure, success, type Result } from '@symbiomap/domain';
import { readErrorResponse } from '@symbiomap/protocol';
import type { Asking } from './askBoard.ts';
import type { RequestFailure } from './request.ts';

/** The bytes of a picture of a board. */
export async function fetchImage(
  asking: Asking,
  hash: string,
): Promise<Result<Uint8Array<ArrayBuffer>, RequestFailure>> {
  return ask(asking, hash, {}, async (answer) => new Uint8Array(await answer.arrayBuffer()));
}

/** Gives the server the bytes of a picture; again is as once. */
export async function sendImage(
  asking: Asking,
  hash: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<null, RequestFailure>> {
  return ask(asking, hash, { method: 'PUT', body: bytes }, () => Promise.resolve(null));
}

async function ask<T>(
  { boardId, key, language }: Asking,
  hash: string,
  init: RequestInit,
  read: (answer: Response) => Promise<T>,
): Promise<Result<T, RequestFailure>> {
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(boardId)}/images/${hash}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'accept-language': language },
    });
    if (answer.ok) return success(await read(answer));
    const message = readErrorResponse(await answer.json().catch(() => null))?.message ?? null;
    return failure({ reason: 'refused', status: answer.status, message });
  } catch {
    return failure({ reason: 'unreachable', status: 0, message: null });
  }
}
