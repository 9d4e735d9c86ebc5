import { failure, success, type Result } from '@symbiomap/domain';
import { readErrorResponse } from '@symbiomap/protocol';

/** Why a request brought nothing. `message` is the server's, in the person's language, where it gave one. */
export interface RequestFailure {
  readonly reason: 'unreachable' | 'refused';
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly message: string | null;
}

/** Asks the server; a body that is no JSON counts as no answer. */
export async function request(
  path: string,
  init: RequestInit,
): Promise<Result<unknown, RequestFailure>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, init);
    body = response.status === 204 ? null : await response.json();
  } catch {
    return failure({ reason: 'unreachable', status: 0, message: null });
  }
  if (response.ok) return success(body);
  const message = readErrorResponse(body)?.message ?? null;
  return failure({ reason: 'refused', status: response.status, message });
}

/** Reads an answer; one that cannot be read counts as refused. */
export function understood<T>(
  answer: Result<unknown, RequestFailure>,
  read: (body: unknown) => T | null,
): Result<T, RequestFailure> {
  if (!answer.ok) return answer;
  const value = read(answer.value);
  return value === null
    ? failure({ reason: 'refused', status: 200, message: null })
    : success(value);
}
