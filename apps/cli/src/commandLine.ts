import { languages } from '@symbiomap/i18n';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command, OptionValue } from './command.ts';
import { commands } from './commands/index.ts';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command: Command | null }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly files: readonly string[];
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | {
      readonly kind: 'misuse';
      readonly command: Command | null;
      readonly problem: Misuse;
      readonly word: string;
      readonly expected: string;
    };

export type Misuse =
  | 'no-command'
  | 'unknown-command'
  | 'bad-option'
  | 'bad-choice'
  | 'too-few-files'
  | 'too-many-files';

const everywhere = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} satisfies ParseArgsOptionsConfig;

/** Takes a command line apart. */
export function readCommandLine(words: readonly string[]): Request {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h') return { kind: 'help', command: null };
  const misuse = (problem: Misuse, word = '', expected = '', command: Command | null = null) =>
    ({ kind: 'misuse', problem, word, expected, command }) as const;
  if (name === undefined) return misuse('no-command');
  const command = commands.find((entry) => entry.name === name);
  if (command === undefined) {
    return misuse('unknown-command', name, commands.map((entry) => entry.name).join(', '));
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: rest,
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
    });
  } catch (error) {
    return misuse('bad-option', optionIn(error), '', command);
  }
  const options = parsed.values as Readonly<Record<string, OptionValue>>;
  if (options['help'] === true) return { kind: 'help', command };
  const choices: Command['choices'] = { ...command.choices, lang: languages };
  for (const [option, allowed] of Object.entries(choices)) {
    const chosen = options[option];
    if (typeof chosen === 'string' && !allowed.includes(chosen)) {
      return misuse('bad-choice', `--${option} ${chosen}`, allowed.join(', '), command);
    }
  }
  const files = parsed.positionals;
  if (files.length < command.fileCount) return misuse('too-few-files', '', '', command);
  const extra = files[command.fileCount];
  if (extra !== undefined) return misuse('too-many-files', extra, '', command);
  return { kind: 'run', command, files, options };
}

/** The option that the parser stumbled over: it names it in quotes. */
function optionIn(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /'([^'\s]+)/.exec(message)?.[1] ?? message;
}
