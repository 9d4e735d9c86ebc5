import { assessBoard, namedCase, namesOn } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { reportIndicators } from '@symbiomap/i18n';
import type { Context } from 'hono';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';
import { translatorOf } from '../translatorOf.ts';
import { withBoard } from './withBoard.ts';

/**
 * `GET /api/boards/ID/indicators?scenario=NAME&without=NAME&without=…`: what the board adds up to, as it is or in such a
 * case, as `symbiomap assess --json` tells it.
 */
export function readIndicators(context: Context, services: HttpServices): Promise<Response> {
  return withBoard(context, services, 'readBoard', async ({ read }) => {
    const graph = graphOf(read());
    const asked = namedCase(graph.board, {
      scenario: context.req.query('scenario'),
      without: context.req.queries('without') ?? [],
    });
    if (!asked.ok) {
      const { field, found } = asked;
      return refuse(context, 422, 'no-such-name', { field, params: { found } });
    }
    const translate = await translatorOf(context, ['indicators']);
    const today = new Date().toISOString().slice(0, 10);
    const indicators = assessBoard(graph, { today, ...asked.value });
    return context.json(
      reportIndicators(translate, indicators, namesOn(graph, translate.language)),
    );
  });
}
