import { canSuggestFor, suggestionsOf } from '@symbiomap/assessment';
import { graphOf, nameIn } from '@symbiomap/domain';
import { loadTranslator, reportSuggestions } from '@symbiomap/i18n';
import type { Command } from '../command.ts';
import { oneLine } from '../oneLine.ts';
import { readBoard } from '../readBoard.ts';
import { suggestionsAsText } from '../suggestionsAsText.ts';

/** `symbiomap match`: flows that may be worth asking about. */
export const match: Command = {
  name: 'match',
  synopsis: 'FILE [--json] [--for ID] [--lang en|ru]',
  summary: 'cli.match.summary',
  fileCount: 1,
  options: { json: { type: 'boolean' }, for: { type: 'string' } },
  choices: {},
  async run({ files, options, translate, surroundings }) {
    const [file = ''] = files;
    const read = await readBoard(file, translate);
    if (!read.ok) {
      surroundings.complain(`${read.problem}\n`);
      return 2;
    }
    const graph = graphOf(read.value);
    const item = options['for'];
    if (typeof item === 'string' && !canSuggestFor(graph, item)) {
      surroundings.complain(`${oneLine(translate('cli.match.no-item', { file, id: item }))}\n`);
      return 2;
    }
    const { language } = translate;
    const suggestions = suggestionsOf(graph, {
      language,
      ...(typeof item === 'string' && { for: item }),
    });
    const words = await loadTranslator(language, ['matching']);
    const report = reportSuggestions(words, suggestions, (id) => {
      const company = graph.company(id);
      return company === undefined ? '' : nameIn(company, language);
    });
    surroundings.print(
      options['json'] === true
        ? `${JSON.stringify(report, null, 2)}\n`
        : suggestionsAsText(translate, read.value.board.title, report),
    );
    return 0;
  },
};
