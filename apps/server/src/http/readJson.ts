import { failure, success, type Result } from '@symbiomap/domain';
import { maxBodyBytes } from '@symbiomap/protocol';
import type { Context } from 'hono';
import { refuse } from './refuse.ts';

/**
 * Reads a request's body as JSON; otherwise the answer that says no. No more than the limit is ever read. An empty
 * body counts as `empty`, where that is given.
 */
export async function readJson(
  context: Context,
  empty?: object,
): Promise<Result<unknown, Response>> {
  const bytes = await readBytes(context.req.raw.body);
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

/** `null` when it is more than the limit, whatever the request says of its length. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maxBodyBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
