import { maxTitleLength, roles, type RequestProblem } from '@symbiomap/protocol';
import type { Context } from 'hono';
import { refuse } from './refuse.ts';

/** The answer to a request whose body is not what it has to be. */
export function refuseRequest(context: Context, problem: RequestProblem): Promise<Response> {
  const { code, field } = problem;
  const params = { limit: maxTitleLength, expected: roles.join(', ') };
  return refuse(context, 422, code, { field, params });
}
