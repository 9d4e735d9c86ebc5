import { assessBoard, namesOn } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { loadTranslator, reportIndicators } from '@symbiomap/i18n';
import type { Command } from '../command.ts';
import { indicatorsAsText } from '../indicatorsAsText.ts';
import { readBoard } from '../readBoard.ts';

/** `symbiomap assess`: indicators of a board. */
export const assess: Command = {
  name: 'assess',
  synopsis: 'FILE [--json] [--lang en|ru]',
  summary: 'cli.assess.summary',
  fileCount: 1,
  options: { json: { type: 'boolean' } },
  choices: {},
  async run({ files, options, translate, surroundings }) {
    const read = await readBoard(files[0] ?? '', translate);
    if (!read.ok) {
      surroundings.complain(`${read.problem}\n`);
      return 2;
    }
    const { language } = translate;
    const graph = graphOf(read.value);
    const words = await loadTranslator(language, ['indicators']);
    const today = new Date().toISOString().slice(0, 10);
    const nameOf = namesOn(graph, language);
    const report = reportIndicators(words, assessBoard(graph, { today }), nameOf);
    surroundings.print(
      options['json'] === true
        ? `${JSON.stringify(report, null, 2)}\n`
        : indicatorsAsText(words, read.value.board.title, report, nameOf),
    );
    return 0;
  },
};
