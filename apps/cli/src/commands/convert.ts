import { formatOfFile, formats, redactions, writeBoard } from '@symbiomap/exchange';
import { photosToRasterise, rasterise } from '@symbiomap/exchange/node';
import { viewerCode } from '@symbiomap/viewer/code';
import { extname } from 'node:path';
import type { Command } from '../command.ts';
import { fileTrouble } from '../fileTrouble.ts';
import { oneLine } from '../oneLine.ts';
import { readBoardWithImages } from '../readBoard.ts';
import { writeWhole } from '../writeWhole.ts';

/** `symbiomap convert`: a board from one format into another, chosen by the ends of the names. */
export const convert: Command = {
  name: 'convert',
  synopsis: 'IN OUT [--lang en|ru] [--redact public|none]',
  summary: 'cli.convert.summary',
  fileCount: 2,
  options: { redact: { type: 'string' } },
  choices: { redact: redactions },
  async run({ files, options, translate, surroundings }) {
    const [from = '', to = ''] = files;
    const complain = (line: string) => surroundings.complain(`${oneLine(line)}\n`);
    const extension = extname(to).toLowerCase();
    const format = formatOfFile(extension);
    if (format === undefined) {
      const known = formats.map((one) => one.extension).join(', ');
      complain(translate('cli.cannot-write-format', { file: to, format: extension || '?', known }));
      return 2;
    }
    const read = await readBoardWithImages(from, translate);
    if (!read.ok) {
      complain(read.problem);
      return 2;
    }
    const { board, images } = read.value;
    const redaction = redactions.find((one) => one === options['redact']);
    const file = await writeBoard(
      board,
      format,
      {
        translate,
        images: extension === '.png' ? photosToRasterise(images) : images,
        savedAt: new Date(),
        loadViewer: viewerCode,
        rasterise,
      },
      redaction,
    );
    try {
      await writeWhole(to, file);
    } catch (error) {
      complain(fileTrouble(translate, to, error));
      return 2;
    }
    return 0;
  },
};
