import {
  applyChanges,
  formatBoardFile,
  type BoardSnapshot,
  type RecordChange,
} from '@symbiomap/domain';
import { layoutBoard, layoutWays, type FoundLayout } from '@symbiomap/layout';
import { elkInProcess } from '@symbiomap/layout/node';
import { extname } from 'node:path';
import type { Command } from '../command.ts';
import { fileTrouble } from '../fileTrouble.ts';
import { oneLine } from '../oneLine.ts';
import { readBoardWithImages } from '../readBoard.ts';
import { writeWhole } from '../writeWhole.ts';

/** `symbiomap layout`: the same board with every company at a place found for it, in its area; locked ones stay. */
export const layout: Command = {
  name: 'layout',
  synopsis: 'IN OUT [--lang en|ru] [--way layered|force]',
  summary: 'cli.layout.summary',
  fileCount: 2,
  options: { way: { type: 'string', default: 'layered' } },
  choices: { way: layoutWays },
  async run({ files, options, translate, surroundings }) {
    const [from = '', to = ''] = files;
    const complain = (line: string) => surroundings.complain(`${oneLine(line)}\n`);
    const extension = extname(to).toLowerCase();
    if (extension !== '.json' && extension !== '') {
      const known = '.json';
      complain(translate('cli.cannot-write-format', { file: to, format: extension, known }));
      return 2;
    }
    const read = await readBoardWithImages(from, translate);
    if (!read.ok) {
      complain(read.problem);
      return 2;
    }
    const way = layoutWays.find((one) => one === options['way']) ?? 'layered';
    const { board, images } = read.value;
    const found = await layoutBoard(board, way, { startElk: elkInProcess });
    try {
      await writeWhole(to, formatBoardFile(applyChanges(board, changesOf(found, board)), images));
    } catch (error) {
      complain(fileTrouble(translate, to, error));
      return 2;
    }
    return 0;
  },
};

function changesOf({ places, sizes }: FoundLayout, board: BoardSnapshot): readonly RecordChange[] {
  const moves = [...places].flatMap(([id, position]) =>
    (['companies', 'notes', 'areas'] as const)
      .filter((table) => board[table].has(id))
      .map((table) => ({ kind: 'edit' as const, table, id, fields: { position } })),
  );
  const growths = [...sizes].map(([id, size]) => ({
    kind: 'edit' as const,
    table: 'areas' as const,
    id,
    fields: { size },
  }));
  return [...moves, ...growths];
}
