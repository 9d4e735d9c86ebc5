import { failure, isPlainObject, success, type Result } from '@symbiomap/domain';

/** Why a request's body is refused, and where. */
export interface RequestProblem {
  readonly code:
    | 'not-object'
    | 'missing'
    | 'not-text'
    | 'too-long'
    | 'not-both'
    | 'unknown-role'
    | 'not-time'
    | 'past'
    | 'not-id'
    | 'not-person';
  /** As people write it: `title`, `file.flows[3].stage`; empty for the body as a whole. */
  readonly field: string;
}

export const maxTitleLength = 300;

/** Reads a body that has to be an object. */
export function readObject(
  body: unknown,
  field = '',
): Result<Readonly<Record<string, unknown>>, RequestProblem> {
  return isPlainObject(body) ? success(body) : failure({ code: 'not-object', field });
}

/** Reads a text of at most `maxTitleLength` letters; `null` when it is not there, a problem when it is empty. */
export function readText(value: unknown, field: string): Result<string | null, RequestProblem> {
  if (value === undefined || value === null) return success(null);
  if (typeof value !== 'string') return failure({ code: 'not-text', field });
  const text = value.trim();
  if (text === '') return failure({ code: 'missing', field });
  if (text.length > maxTitleLength) return failure({ code: 'too-long', field });
  return success(text);
}

const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads a moment, written as ISO 8601 with its time zone, as milliseconds since 1970; `null` when it is not there. */
export function readMoment(value: unknown, field: string): Result<number | null, RequestProblem> {
  if (value === undefined || value === null) return success(null);
  const moment = typeof value === 'string' && timePattern.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? failure({ code: 'not-time', field }) : success(moment);
}
