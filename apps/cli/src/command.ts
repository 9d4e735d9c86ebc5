import type { MessageKey, Translate } from '@symbiomap/i18n';
import type { ParseArgsOptionsConfig } from 'node:util';

/** The process around a command. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly hasColour: boolean;
  /** Writes to standard output. */
  print(text: string): unknown;
  /** Writes to standard error. */
  complain(text: string): unknown;
}

/** 0: fine. 1: findings at or above what was asked for. 2: unusable input. */
export type ExitCode = 0 | 1 | 2;

/** `readonly string[]`: of an option that may be said several times. */
export type OptionValue = string | boolean | readonly string[] | undefined;

/** What a command is given: what stands on the line, and the world around it. */
export interface CommandInput {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly translate: Translate;
  readonly surroundings: Surroundings;
}

/** One command of the line. Its entry in the table makes its help. */
export interface Command {
  readonly name: string;
  /** What follows the name, as the help shows it. */
  readonly synopsis: string;
  readonly summary: MessageKey;
  readonly fileCount: number;
  readonly options: ParseArgsOptionsConfig;
  /** The words that an option may have, where they are few. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  run(input: CommandInput): Promise<ExitCode>;
}
