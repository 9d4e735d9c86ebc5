import { Hono } from 'hono';
import type { HttpServices } from '../httpServices.ts';
import { putImage } from './putImage.ts';
import { readImage } from './readImage.ts';

/** `/api/boards/ID/images`: the pictures that a board names, by the SHA-256 of their bytes. */
export function imageRoutes(services: HttpServices): Hono {
  const routes = new Hono();
  routes.put('/:hash', (context) => putImage(context, services));
  routes.get('/:hash', (context) => readImage(context, services));
  return routes;
}
