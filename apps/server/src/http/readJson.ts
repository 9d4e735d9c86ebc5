import { failure, success, type Result } from '@symbiomap/domain';
import { maxBodyBytes } from '@symbiomap/protocol';
import type { Context } from 'hono';
import { readBytes } from './readBytes.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a request's body as JSON; otherwise the answer that says no. No more than the limit is ever read. An empty
 * body counts as `empty`, where that is given.
 */
export async function readJson(
  context: Context,
  empty?: object,
): Promise<Result<unknown, Response>> {
  const bytes = await readBytes(context.req.raw.body, maxBodyBytes);
  if (bytes === null) {
    const params = { megabytes: maxBodyBytes / 2 ** 20 };
    return failure(await refuse(context, 413, 'too-large', { params }));
  }
  if (bytes.length === 0 && empty !== undefined) return success(empty);
  try {
    return success(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return failure(await refuse(context, 400, 'bad-json'));
  }
}
