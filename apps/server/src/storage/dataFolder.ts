export { backupDataFolder, type Backup, type BackupProblem } from './backupDataFolder.ts';
export { restoreDataFolder, type Restored, type RestoreProblem } from './restoreDataFolder.ts';
