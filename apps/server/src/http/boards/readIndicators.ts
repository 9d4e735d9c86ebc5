import { assessBoard, namesOn } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { reportIndicators } from '@symbiomap/i18n';
import type { Context } from 'hono';
import type { HttpServices } from '../httpServices.ts';
import { translatorOf } from '../translatorOf.ts';
import { withBoard } from './withBoard.ts';

/** `GET /api/boards/ID/indicators`: what the board adds up to, as `symbiomap assess --json` tells it. */
export function readIndicators(context: Context, services: HttpServices): Promise<Response> {
  return withBoard(context, services, 'readBoard', async ({ read }) => {
    const graph = graphOf(read());
    const translate = await translatorOf(context, ['indicators']);
    const today = new Date().toISOString().slice(0, 10);
    const nameOf = namesOn(graph, translate.language);
    return context.json(reportIndicators(translate, assessBoard(graph, { today }), nameOf));
  });
}
