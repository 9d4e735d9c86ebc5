import { writeBoardFile } from '@symbiomap/domain';
import {
  personIdOf,
  readCreateVersionRequest,
  type BoardFileResponse,
  type HistoryResponse,
  type VersionEntry,
} from '@symbiomap/protocol';
import { Hono, type Context } from 'hono';
import { keepVersion } from '../../history/keepVersion.ts';
import { maxNamedVersions, type BoardVersion } from '../../storage/versionStorage.ts';
import { authorise } from '../boards/authorise.ts';
import { withBoard } from '../boards/withBoard.ts';
import type { HttpServices } from '../httpServices.ts';
import { momentText } from '../momentText.ts';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { refuseRequest } from '../refuseRequest.ts';
import { restoreVersion } from './restoreVersion.ts';
import { versionedRoom } from './versionedRoom.ts';
import { versionOf } from './versionOf.ts';

/** `/api/boards/ID/history`: what a board was, and going back to it. */
export function historyRoutes(services: HttpServices): Hono {
  const routes = new Hono();
  routes.get('/', (context) => listVersions(context, services));
  routes.post('/', (context) => nameVersion(context, services));
  routes.get('/:version', (context) => readVersion(context, services));
  routes.delete('/:version', (context) => deleteVersion(context, services));
  routes.post('/:version/restore', (context) => restoreVersion(context, services));
  return routes;
}

async function listVersions(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'readHistory');
  if (!authorised.ok) return authorised.problem;
  const versions = await services.storage.listVersions(authorised.value.boardId);
  const answer: HistoryResponse = { versions: versions.map(entryOf) };
  return context.json(answer);
}

function nameVersion(context: Context, services: HttpServices): Promise<Response> {
  return withBoard(context, services, 'nameVersions', async ({ room }) => {
    const body = await readJson(context);
    if (!body.ok) return body.problem;
    const request = readCreateVersionRequest(body.value);
    if (!request.ok) return refuseRequest(context, request.problem);
    const { title, person } = request.value;
    const by = person === null ? null : personIdOf(person);
    const { storage, clock } = services;
    const kept = await keepVersion(storage, versionedRoom(room), clock.dateMs(), { title, by });
    if (kept.ok) return context.json(entryOf(kept.value), 201);
    return kept.problem === 'too-many'
      ? refuse(context, 409, 'too-many-versions', { params: { limit: maxNamedVersions } })
      : refuse(context, 404, kept.problem);
  });
}

async function readVersion(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'readHistory');
  if (!authorised.ok) return authorised.problem;
  const board = await versionOf(context, services.storage, authorised.value.boardId);
  if (board === null) return refuse(context, 404, 'no-such-version');
  const file: BoardFileResponse = writeBoardFile(board);
  return context.json(file);
}

/** For those who may go back only: what others wrote would be gone with it. */
async function deleteVersion(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'restoreVersions');
  if (!authorised.ok) return authorised.problem;
  const { boardId } = authorised.value;
  const ids = [context.req.param('version') ?? ''];
  const count = await services.storage.deleteVersions(boardId, ids);
  return count === 0 ? refuse(context, 404, 'no-such-version') : context.body(null, 204);
}

function entryOf({ id, atMs, kind, title, by, bytes }: BoardVersion): VersionEntry {
  return { id, at: momentText(atMs), kind, title, by, bytes };
}
