import {
  linkPath,
  mayGive,
  readCreateLinkRequest,
  type CreateLinkResponse,
} from '@symbiomap/protocol';
import type { Context } from 'hono';
import { newLink } from '../../access/linkKeys.ts';
import { maxLinks } from '../../storage/linkStorage.ts';
import { authorise } from '../boards/authorise.ts';
import type { HttpServices } from '../httpServices.ts';
import { momentText } from '../momentText.ts';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { refuseRequest } from '../refuseRequest.ts';

/**
 * `POST /api/boards/ID/links`: a new link, which is told this once. Nobody gives more than they have: no more trusted
 * a role, and none that holds longer than the link in hand.
 */
export async function createLink(context: Context, services: HttpServices): Promise<Response> {
  const { storage, clock, config, log } = services;
  const authorised = await authorise(context, services, 'manageLinks');
  if (!authorised.ok) return authorised.problem;
  const own = authorised.value;
  const body = await readJson(context);
  if (!body.ok) return body.problem;
  const nowMs = clock.dateMs();
  const request = readCreateLinkRequest(body.value, nowMs);
  if (!request.ok) return refuseRequest(context, request.problem);
  const { role, label } = request.value;
  if (!mayGive(own.role, role)) return refuse(context, 403, 'gives-more', { field: 'role' });
  const ends = [request.value.expiresAtMs, own.expiresAtMs].filter((end) => end !== null);
  const expiresAtMs = ends.length === 0 ? null : Math.min(...ends);
  const { key, link } = newLink(role, nowMs, { label, expiresAtMs });
  const problem = await storage.addLink(own.boardId, link);
  if (problem === 'too-many')
    return refuse(context, 409, 'too-many-links', { params: { limit: maxLinks } });
  if (problem !== null) return refuse(context, 404, problem);
  log.info('link.created', { boardId: own.boardId, role });
  const answer: CreateLinkResponse = {
    id: link.id,
    role,
    link: `${config.publicUrl ?? ''}${linkPath(own.boardId, key)}`,
    expiresAt: momentText(expiresAtMs),
  };
  return context.json(answer, 201);
}
