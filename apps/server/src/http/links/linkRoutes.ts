import { mayGive, type LinkEntry, type LinksResponse } from '@symbiomap/protocol';
import { Hono, type Context } from 'hono';
import { authorise } from '../boards/authorise.ts';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';
import { momentText } from '../momentText.ts';
import { createLink } from './createLink.ts';

/** `/api/boards/ID/links`: who may do what on a board, for those who manage links. */
export function linkRoutes(services: HttpServices): Hono {
  const routes = new Hono();
  routes.post('/', (context) => createLink(context, services));
  routes.get('/', (context) => listLinks(context, services));
  routes.delete('/:link', (context) => revokeLink(context, services));
  return routes;
}

async function listLinks(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'manageLinks');
  if (!authorised.ok) return authorised.problem;
  const { boardId, linkId } = authorised.value;
  const links = await services.storage.listLinks(boardId);
  const answer: LinksResponse = {
    links: links.map(({ id, role, label, createdAtMs, expiresAtMs, revokedAtMs }): LinkEntry => ({
      id,
      role,
      label,
      createdAt: momentText(createdAtMs),
      expiresAt: momentText(expiresAtMs),
      revokedAt: momentText(revokedAtMs),
      isYours: id === linkId,
    })),
  };
  return context.json(answer);
}

async function revokeLink(context: Context, services: HttpServices): Promise<Response> {
  const authorised = await authorise(context, services, 'manageLinks');
  if (!authorised.ok) return authorised.problem;
  const { storage, events, clock, log } = services;
  const { boardId, role } = authorised.value;
  const links = await storage.listLinks(boardId);
  const link = links.find(({ id }) => id === context.req.param('link'));
  if (link === undefined) return refuse(context, 404, 'no-such-link');
  if (!mayGive(role, link.role)) return refuse(context, 403, 'not-your-link');
  const problem = await storage.revokeLink(boardId, link.id, clock.dateMs());
  if (problem === 'no-such-link') return refuse(context, 404, 'no-such-link');
  if (problem === 'last-owner') return refuse(context, 409, 'last-owner');
  events.revoked(boardId, link.id);
  log.info('link.revoked', { boardId, role: link.role });
  return context.body(null, 204);
}
