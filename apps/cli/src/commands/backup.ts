import { backupDataFolder } from '@symbiomap/server/data-folder';
import type { Command } from '../command.ts';
import { dataFolderOf, dataTrouble } from '../dataTrouble.ts';

/** `symbiomap backup`: all boards of a data folder in one file. */
export const backup: Command = {
  name: 'backup',
  synopsis: 'OUT [--lang en|ru]',
  summary: 'cli.backup.summary',
  fileCount: 1,
  options: {},
  choices: {},
  async run({ files, translate, surroundings }) {
    const [file = ''] = files;
    const made = await backupDataFolder(dataFolderOf(surroundings), file);
    if (!made.ok) {
      surroundings.complain(`${dataTrouble(translate, made.problem)}\n`);
      return 2;
    }
    const { boards, bytes } = made.value;
    const params = { count: boards, file, megabytes: bytes / 2 ** 20 };
    surroundings.print(`${translate('cli.backup.done', params)}\n`);
    return 0;
  },
};
