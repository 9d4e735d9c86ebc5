import { chooseLanguage, isLanguage, loadTranslator, type Language } from '@symbiomap/i18n';
import type { ExitCode, Surroundings } from './command.ts';
import { readCommandLine, type Request } from './commandLine.ts';
import { oneLine } from './oneLine.ts';
import { usage } from './usage.ts';

/** Carries out one command line and gives its exit code. */
export async function runCli(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const request = readCommandLine(words);
  const translate = await loadTranslator(languageFor(request, surroundings));
  switch (request.kind) {
    case 'help':
      surroundings.print(usage(translate, request.command));
      return 0;
    case 'misuse': {
      const { problem, word, expected, command } = request;
      const complaint = translate(`cli.${problem}`, { word: oneLine(word), expected });
      surroundings.complain(`${complaint}\n${usage(translate, command)}`);
      return 2;
    }
    case 'run': {
      const { command, files, options } = request;
      return command.run({ files, options, translate, surroundings });
    }
  }
}

/** What was asked for on the line, else what the system is set to (the first of the three that is set), else English. */
function languageFor(request: Request, { env }: Surroundings): Language {
  const wish = request.kind === 'run' ? request.options['lang'] : undefined;
  if (isLanguage(wish)) return wish;
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return chooseLanguage(system === undefined ? [] : [system]);
}
