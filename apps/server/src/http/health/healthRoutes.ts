import { Hono } from 'hono';
import type { HttpServices } from '../httpServices.ts';

/** `/healthz`: the process answers. `/readyz`: boards can be read and written. `/metrics`: how it is doing, for Prometheus. */
export function healthRoutes({ isReady, metrics }: HttpServices): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ status: 'ok' }));
  routes.get('/readyz', async (context) =>
    (await isReady())
      ? context.json({ status: 'ready' })
      : context.json({ status: 'not ready' }, 503),
  );
  routes.get('/metrics', (context) =>
    context.text(metrics.asText(), 200, { 'Content-Type': 'text/plain; version=0.0.4' }),
  );
  return routes;
}
