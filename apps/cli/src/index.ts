export type { Command, CommandInput, ExitCode, Surroundings } from './command.ts';
export { runCli } from './runCli.ts';
