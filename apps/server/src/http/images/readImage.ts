import { isImageHash, readImageHead } from '@symbiomap/domain';
import type { Context } from 'hono';
import { authorise } from '../boards/authorise.ts';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';

/**
 * `GET /api/boards/ID/images/HASH`: the bytes of a picture. Under one name there is never anything else, so that a
 * browser need not ask again; what it may make of them is said as narrowly as can be.
 */
export async function readImage(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'readBoard');
  if (!authorised.ok) return authorised.problem;
  const hash = context.req.param('hash');
  const content = isImageHash(hash)
    ? await services.storage.loadImage(authorised.value.boardId, hash)
    : null;
  const head = content === null ? null : readImageHead(content);
  if (content === null || head === null) return refuse(context, 404, 'no-such-image');
  return context.body(Uint8Array.from(content), 200, {
    'Content-Type': head.type,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, max-age=31536000, immutable',
    Vary: 'Authorization',
  });
}
