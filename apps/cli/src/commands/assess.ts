import { assessBoard, namedCase, namesOn } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { loadTranslator, reportIndicators } from '@symbiomap/i18n';
import type { Command } from '../command.ts';
import { indicatorsAsText } from '../indicatorsAsText.ts';
import { oneLine } from '../oneLine.ts';
import { readBoard } from '../readBoard.ts';

/** `symbiomap assess`: indicators of a board. */
export const assess: Command = {
  name: 'assess',
  synopsis: 'FILE [--json] [--scenario NAME] [--without NAME]… [--lang en|ru]',
  summary: 'cli.assess.summary',
  fileCount: 1,
  options: {
    json: { type: 'boolean' },
    scenario: { type: 'string' },
    without: { type: 'string', multiple: true },
  },
  choices: {},
  async run({ files, options, translate, surroundings }) {
    const [file = ''] = files;
    const read = await readBoard(file, translate);
    if (!read.ok) {
      surroundings.complain(`${read.problem}\n`);
      return 2;
    }
    const { scenario, without } = options;
    const asked = namedCase(read.value, {
      ...(typeof scenario === 'string' && { scenario }),
      ...(Array.isArray(without) && { without: without as readonly string[] }),
    });
    if (!asked.ok) {
      const { field, found, known } = asked;
      const there = known.length === 0 ? '–' : known.join(', ');
      surroundings.complain(
        `${oneLine(translate(`cli.assess.no-${field}`, { file, found, known: there }))}\n`,
      );
      return 2;
    }
    const { language } = translate;
    const graph = graphOf(read.value);
    const words = await loadTranslator(language, ['indicators']);
    const today = new Date().toISOString().slice(0, 10);
    const nameOf = namesOn(graph, language);
    const report = reportIndicators(words, assessBoard(graph, { today, ...asked.value }), nameOf);
    surroundings.print(
      options['json'] === true
        ? `${JSON.stringify(report, null, 2)}\n`
        : indicatorsAsText(words, read.value.board.title, report, nameOf),
    );
    return 0;
  },
};
