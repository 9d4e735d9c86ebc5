import { readBoard } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import type { Operation } from '@symbiomap/protocol';
import type { Context } from 'hono';
import type { Room } from '../../rooms/room.ts';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';
import { authorise, type Authorised } from './authorise.ts';

/** A board as a request may see it. Its room is held until the request is answered. */
export interface OpenedBoard extends Authorised {
  readonly room: Room;
  /** The board as it is now. */
  readonly read: () => BoardSnapshot;
}

/** Answers a request with what `answer` makes of the board that it names, or with what says no. */
export async function withBoard(
  context: Context,
  services: HttpServices,
  operation: Operation,
  answer: (opened: OpenedBoard) => Promise<Response> | Response,
): Promise<Response> {
  const authorised = await authorise(context, services, operation);
  if (!authorised.ok) return authorised.problem;
  const lease = await services.rooms.acquire(authorised.value.boardId);
  if (lease === null) return refuse(context, 404, 'no-such-board');
  const { room } = lease;
  try {
    return await answer({ ...authorised.value, room, read: () => readBoard(room.document) });
  } finally {
    lease.release();
  }
}
