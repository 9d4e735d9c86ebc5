import { restoreDataFolder } from '@symbiomap/server/data-folder';
import type { Command } from '../command.ts';
import { dataFolderOf, dataTrouble } from '../dataTrouble.ts';

/** `symbiomap restore`: a backup in the place of all boards of a data folder. */
export const restore: Command = {
  name: 'restore',
  synopsis: 'IN [--lang en|ru]',
  summary: 'cli.restore.summary',
  fileCount: 1,
  options: {},
  choices: {},
  async run({ files, translate, surroundings }) {
    const [file = ''] = files;
    const restored = await restoreDataFolder(dataFolderOf(surroundings), file);
    if (!restored.ok) {
      surroundings.complain(`${dataTrouble(translate, restored.problem)}\n`);
      return 2;
    }
    const params = { count: restored.value.boards, file };
    surroundings.print(`${translate('cli.restore.done', params)}\n`);
    return 0;
  },
};
