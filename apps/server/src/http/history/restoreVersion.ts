import { commands, openBoard, type RestoreVersionArgs } from '@symbiomap/document';
import { createIdSource } from '@symbiomap/domain';
import { readRestoreVersionRequest } from '@symbiomap/protocol';
import type { Context } from 'hono';
import { randomBytes } from 'node:crypto';
import type * as Y from 'yjs';
import { withBoard } from '../boards/withBoard.ts';
import type { HttpServices } from '../httpServices.ts';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { refuseRequest } from '../refuseRequest.ts';
import { versionOf } from './versionOf.ts';

/** Changes a board from within the server; resolves when it is committed, with whether it could be. */
export interface RoomEditor {
  edit(run: (doc: Y.Doc) => void): Promise<boolean>;
}

/**
 * `POST /api/boards/ID/history/VERSION/restore`: makes the board, or an area of it, as it was, by one edit on top of
 * the present. What was there until now is kept as a version first.
 */
export function restoreVersion(context: Context, services: HttpServices): Promise<Response> {
  const { storage, versions, log } = services;
  return withBoard(context, services, 'restoreVersions', async ({ boardId, room, read }) => {
    const body = await readJson(context, {});
    if (!body.ok) return body.problem;
    const request = readRestoreVersionRequest(body.value);
    if (!request.ok) return refuseRequest(context, request.problem);
    const { area } = request.value;
    const version = await versionOf(context, storage, boardId);
    if (version === null) return refuse(context, 404, 'no-such-version');
    if (area !== null && !version.areas.has(area) && !read().areas.has(area))
      return refuse(context, 422, 'no-such-area', { field: 'area' });
    // A commit that cannot be made waits until it can: nobody should wait with it.
    if (!(await services.isReady())) return refuse(context, 503, 'unavailable');
    await versions.keepNow(boardId);
    const isSaved = await restoreIn(room, { version, ...(area !== null && { area }) });
    if (!isSaved) return refuse(context, 409, 'not-restored');
    log.info('version.restored', { boardId });
    return context.body(null, 204);
  });
}

const newId = createIdSource((length) => randomBytes(length));

function restoreIn(editor: RoomEditor, args: RestoreVersionArgs): Promise<boolean> {
  return editor.edit((doc) => {
    const board = openBoard(doc, { newId, person: null });
    board.execute(commands['board.restore'], args);
    board.destroy();
  });
}
