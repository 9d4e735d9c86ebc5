import {
  isBoardId,
  isLinkKey,
  may,
  readBearerKey,
  type Operation,
  type Role,
} from '@symbiomap/protocol';
import { failure, success, type BoardSnapshot, type Result } from '@symbiomap/domain';
import { readBoard } from '@symbiomap/document';
import type { Context } from 'hono';
import { hashOfKey } from '../../access/linkKeys.ts';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';

/** A board as a request may see it. */
export interface OpenedBoard {
  readonly role: Role;
  readonly board: BoardSnapshot;
}

/**
 * Opens the board that a request names, with the key that it brings, for one operation; otherwise the answer that
 * says no. A wrong key and a board that is not there get the same answer: it tells no one which boards there are.
 */
export async function openBoard(
  context: Context,
  { storage, rooms }: HttpServices,
  operation: Operation,
): Promise<Result<OpenedBoard, Response>> {
  const boardId = context.req.param('id');
  const key = readBearerKey(context.req.header('Authorization'));
  if (key === null) return failure(await refuse(context, 401, 'no-key'));
  const link =
    isBoardId(boardId) && isLinkKey(key)
      ? await storage.findLink(boardId, hashOfKey(key), Date.now())
      : null;
  if (link === null || !isBoardId(boardId))
    return failure(await refuse(context, 404, 'no-such-board'));
  const { role } = link;
  if (!may(role, operation)) return failure(await refuse(context, 403, 'not-allowed'));
  const lease = await rooms.acquire(boardId);
  if (lease === null) return failure(await refuse(context, 404, 'no-such-board'));
  try {
    return success({ role, board: readBoard(lease.room.document) });
  } finally {
    lease.release();
  }
}
