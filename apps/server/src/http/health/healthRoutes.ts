import { Hono } from 'hono';
import type { HttpServices } from '../httpServices.ts';

/** `/healthz`: the process answers. `/readyz`: boards can be read and written. */
export function healthRoutes({ isReady }: HttpServices): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ status: 'ok' }));
  routes.get('/readyz', async (context) =>
    (await isReady())
      ? context.json({ status: 'ready' })
      : context.json({ status: 'not ready' }, 503),
  );
  return routes;
}
