import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { appRoutes } from './app/appRoutes.ts';
import { boardRoutes } from './boards/boardRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import type { HttpServices } from './httpServices.ts';
import { refuse } from './refuse.ts';
import { securityHeaders } from './securityHeaders.ts';

/** Everything that the server answers over HTTP; the sync endpoint aside. */
export function createHttpApp(services: HttpServices): Hono {
  const { clock, log } = services;
  const app = new Hono();
  app.use(async (context, next) => {
    const startedAtMs = clock.nowMs();
    await next();
    const durationMs = Math.round(clock.nowMs() - startedAtMs);
    const { status } = context.res;
    const line = { method: context.req.method, route: routePath(context, -1), status, durationMs };
    if (status >= 500) log.warn('request.failed', line);
    else log.debug('request.answered', line);
  });
  app.use(securityHeaders);
  app.route('/', healthRoutes(services));
  app.use('/api/*', async (context, next) => {
    await next();
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });
  app.route('/api/boards', boardRoutes(services));
  app.route('/', appRoutes(services));
  app.notFound((context) => refuse(context, 404, 'no-such-address'));
  app.onError(async (error, context) => {
    log.error('request.crashed', { method: context.req.method, error });
    const isUp = await services.isReady();
    return isUp ? refuse(context, 500, 'failed') : refuse(context, 503, 'unavailable');
  });
  return app;
}
