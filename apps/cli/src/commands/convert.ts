import { formatBoardFile } from '@symbiomap/domain';
import { extname } from 'node:path';
import type { Command } from '../command.ts';
import { fileTrouble } from '../fileTrouble.ts';
import { oneLine } from '../oneLine.ts';
import { readBoard } from '../readBoard.ts';
import { writeWhole } from '../writeWhole.ts';

/** `symbiomap convert`: a board from one format into another, chosen by the ends of the names. */
export const convert: Command = {
  name: 'convert',
  synopsis: 'IN OUT [--lang en|ru]',
  summary: 'cli.convert.summary',
  fileCount: 2,
  options: {},
  choices: {},
  async run({ files, translate, surroundings }) {
    const [from = '', to = ''] = files;
    const complain = (line: string) => surroundings.complain(`${oneLine(line)}\n`);
    const extension = extname(to).toLowerCase();
    if (extension !== '.json') {
      complain(translate('cli.cannot-write-format', { file: to, format: extension || '?' }));
      return 2;
    }
    const read = await readBoard(from, translate);
    if (!read.ok) {
      complain(read.problem);
      return 2;
    }
    try {
      await writeWhole(to, formatBoardFile(read.value));
    } catch (error) {
      complain(fileTrouble(translate, to, error));
      return 2;
    }
    return 0;
  },
};
