import type { Context } from 'hono';
import type { HttpServices } from '../httpServices.ts';
import { authorise } from './authorise.ts';

/** `DELETE /api/boards/ID`: for good, with its links and versions; everyone in it is sent away. */
export async function deleteBoard(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'deleteBoard');
  if (!authorised.ok) return authorised.problem;
  const { boardId } = authorised.value;
  await services.storage.deleteBoard(boardId);
  services.events.deleted(boardId);
  services.log.info('board.deleted', { boardId });
  return context.body(null, 204);
}
