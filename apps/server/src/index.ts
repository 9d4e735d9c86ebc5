export { readConfig, type ConfigProblem, type ServerConfig } from './config.ts';
export { createLog, type Log, type LogLevel } from './log.ts';
export { startServer, type RunningServer, type ServerDependencies } from './startServer.ts';
export type { BoardStorage } from './storage/boardStorage.ts';
export { createMemoryStorage } from './storage/memoryStorage.ts';
export { openSqliteDatabase, type DataFolderProblem } from './storage/openSqliteDatabase.ts';
export { createSqliteStorage } from './storage/sqliteStorage.ts';
