import type { Translate } from '@symbiomap/i18n';
import type { BackupProblem, RestoreProblem } from '@symbiomap/server/data-folder';
import type { Surroundings } from './command.ts';
import { oneLine } from './oneLine.ts';

/** The folder in which the server keeps its boards. */
export function dataFolderOf({ env }: Surroundings): string {
  const folder = env['SYMBIOMAP_DATA']?.trim() ?? '';
  return folder === '' ? './data' : folder;
}

/** Why boards could not be backed up or restored, in one line. */
export function dataTrouble(
  translate: Translate,
  { code, path, detail }: BackupProblem | RestoreProblem,
): string {
  if (code === 'no-file') return oneLine(translate('cli.ENOENT', { file: path }));
  return oneLine(translate(`cli.data.${code}`, { path, detail }));
}
