import { canSuggestFor, suggestionsOf } from '@symbiomap/assessment';
import { graphOf, nameIn } from '@symbiomap/domain';
import { reportSuggestions } from '@symbiomap/i18n';
import type { Context } from 'hono';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';
import { translatorOf } from '../translatorOf.ts';
import { withBoard } from './withBoard.ts';

/**
 * All pairs of a larger board take seconds, in which this one process would answer nobody: there, one company, offer or
 * need at a time.
 */
const mostCompanies = 300;

/** `GET /api/boards/ID/suggestions?for=ID`: flows that may be worth asking about, as `symbiomap match --json` tells them. */
export function readSuggestions(context: Context, services: HttpServices): Promise<Response> {
  return withBoard(context, services, 'readBoard', async ({ read }) => {
    const graph = graphOf(read());
    const item = context.req.query('for');
    if (item !== undefined && !canSuggestFor(graph, item)) {
      return refuse(context, 422, 'no-such-item', { field: 'for', params: { found: item } });
    }
    if (item === undefined && graph.board.companies.size > mostCompanies) {
      return refuse(context, 422, 'ask-for-one', { field: 'for', params: { most: mostCompanies } });
    }
    const translate = await translatorOf(context, ['matching']);
    const { language } = translate;
    const suggestions = suggestionsOf(graph, {
      language,
      ...(item !== undefined && { for: item }),
    });
    const report = reportSuggestions(translate, suggestions, (id) => {
      const company = graph.company(id);
      return company === undefined ? '' : nameIn(company, language);
    });
    return context.json(report);
  });
}
