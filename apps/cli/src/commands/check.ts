import { checkBoard, severities, type Finding, type Severity } from '@symbiomap/consistency';
import { applyChanges, graphOf, rulePacks } from '@symbiomap/domain';
import { loadTranslator, reportFindings } from '@symbiomap/i18n';
import type { Command } from '../command.ts';
import { findingsAsText } from '../findingsAsText.ts';
import { readBoard } from '../readBoard.ts';

/** `symbiomap check`: what does not fit on a board. */
export const check: Command = {
  name: 'check',
  synopsis: 'FILE [--json] [--lang en|ru] [--pack neutral|eu] [--fail-on error|warning|hint]',
  summary: 'cli.check.summary',
  fileCount: 1,
  options: {
    json: { type: 'boolean' },
    pack: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
  },
  choices: { pack: rulePacks, 'fail-on': severities },
  async run({ files, options, translate, surroundings }) {
    const [file = ''] = files;
    const read = await readBoard(file, translate);
    if (!read.ok) {
      surroundings.complain(`${read.problem}\n`);
      return 2;
    }
    const pack = rulePacks.find((entry) => entry === options['pack']);
    const board =
      pack === undefined
        ? read.value
        : applyChanges(read.value, [{ kind: 'editBoard', fields: { rulePack: pack } }]);
    const { language } = translate;
    const words = await loadTranslator(language, ['rules']);
    const findings = checkBoard(graphOf(board), { language });
    surroundings.print(
      options['json'] === true
        ? `${JSON.stringify(reportFindings(words, findings), null, 2)}\n`
        : findingsAsText(words, board.board.title, findings, surroundings.hasColour),
    );
    const limit = severities.find((severity) => severity === options['fail-on']) ?? 'error';
    return findings.some((finding) => isAtLeast(finding, limit)) ? 1 : 0;
  },
};

function isAtLeast({ severity }: Finding, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
