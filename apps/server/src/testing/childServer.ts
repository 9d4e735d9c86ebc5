import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The server as a process of its own, started as `npm start` does. */
export interface ChildServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** All that it has written so far. */
  readonly output: () => string;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/**
 * Starts a server process on a data folder; resolves when it says where it is. `under`: the words of a command that
 * runs it.
 */
export async function startChildServer(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
  { under = [] }: { readonly under?: readonly string[] } = {},
): Promise<ChildServer> {
  const [command = process.execPath, ...words] = under;
  if (under.length > 0) words.push(process.execPath);
  const child = spawn(command, [...words, main], {
    env: {
      PATH: '',
      PORT: '0',
      SYMBIOMAP_DATA: dataFolder,
      SYMBIOMAP_LOG: 'debug',
      ...environment,
    },
  });
  let written = '';
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      written += chunk.toString();
      const found = /open at (http\S+)/.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`The server ended: ${written}`)));
  });
  return { url, process: child, ended, output: () => written };
}
