import { failure, success, type Result } from '@symbiomap/domain';
import { isBoardId, isLinkKey, may, readBearerKey, type Operation } from '@symbiomap/protocol';
import type { Context } from 'hono';
import { hashOfKey } from '../../access/linkKeys.ts';
import type { FoundLink } from '../../storage/linkStorage.ts';
import { addressOf } from '../addressOf.ts';
import type { HttpServices } from '../httpServices.ts';
import { refuse, refuseForNow } from '../refuse.ts';

/** Who asks for something to be done to a board. */
export interface Authorised extends FoundLink {
  readonly boardId: string;
}

/**
 * Whether the key that a request brings allows an operation on the board that it names; otherwise the answer that
 * says no. A wrong, an expired and a revoked key and a board that is not there get the same answer: it tells no one
 * which boards there are. Who brings many wrong keys has to wait; a right one always opens its board, as a whole
 * class may sit behind one address.
 */
export async function authorise(
  context: Context,
  services: HttpServices,
  operation: Operation,
): Promise<Result<Authorised, Response>> {
  const { storage, clock, guesses, config } = services;
  const boardId = context.req.param('id');
  const key = readBearerKey(context.req.header('Authorization'));
  if (key === null) return failure(await refuse(context, 401, 'no-key'));
  const link =
    isBoardId(boardId) && isLinkKey(key)
      ? await storage.findLink(boardId, hashOfKey(key), clock.dateMs())
      : null;
  if (link === null || !isBoardId(boardId)) {
    const waitMs = guesses.count(addressOf(context, config));
    if (waitMs > 0) return failure(await refuseForNow(context, 'too-many-guesses', waitMs));
    return failure(await refuse(context, 404, 'no-such-board'));
  }
  if (!may(link.role, operation)) return failure(await refuse(context, 403, 'not-allowed'));
  return success({ ...link, boardId });
}
