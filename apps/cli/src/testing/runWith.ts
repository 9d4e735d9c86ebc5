import type { ExitCode } from '../command.ts';
import { runCli } from '../runCli.ts';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: string;
}

/** Runs a command line as a shell would, in this process. */
export async function runWith(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  hasColour = false,
): Promise<Outcome> {
  let out = '';
  let complaints = '';
  const code = await runCli(words, {
    env,
    hasColour,
    print: (text) => (out += text),
    complain: (text) => (complaints += text),
  });
  return { code, out, complaints };
}
