import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpServices } from '../httpServices.ts';
import { translatorOf } from '../translatorOf.ts';

/** The addresses that the app answers to itself. */
const appAddresses = ['/', '/index.html', '/b/*', '/j/*', '/m/*', '/admin'];
const aYearSeconds = 365 * 24 * 3600;

/** The built app: its page for every address of its own, its files as they lie in the folder. */
export function appRoutes({ webFolder }: HttpServices): Hono {
  const routes = new Hono();
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) {
    for (const address of appAddresses) routes.get(address, sayNotBuilt);
    return routes;
  }
  for (const address of appAddresses) {
    routes.get(address, (context) => {
      context.header('Cache-Control', 'no-cache');
      return context.html(readFileSync(page, 'utf8'));
    });
  }
  // The name of a built file holds a hash of its content: it never changes.
  const keepForever = `public, max-age=${aYearSeconds}, immutable`;
  const files = serveStatic({ root: webFolder, precompressed: true });
  routes.get('*', async (context, next) => {
    const found = await files(context, next);
    const isHashed = context.req.path.startsWith('/assets/');
    if (!(found instanceof Response)) return undefined;
    found.headers.set('Cache-Control', isHashed ? keepForever : 'no-cache');
    return found;
  });
  return routes;
}

async function sayNotBuilt(context: Context): Promise<Response> {
  const translate = await translatorOf(context);
  const html = `<!doctype html><html lang="${translate.language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Symbiomap</title>
<body style="font:1.1rem/1.5 system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem">
<h1>Symbiomap</h1><p>${translate('server.app-not-built')}</p>`;
  return context.html(html, 503);
}
