import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { pause } from './eventually.ts';

/** One call to the operating system, as far as it matters what was on the disk when. */
export type SystemCall =
  | { readonly does: 'write'; readonly to: string; readonly data: Buffer }
  /** The file's content is on the disk. */
  | { readonly does: 'sync'; readonly to: string };

const strace = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'strace'))
  .find((path) => existsSync(path));

/** Whether what a program asks of the operating system can be followed here, and made to fail. */
export const canFollowCalls = strace !== undefined;

const followed = 'fsync,fdatasync,pwrite64,pwritev,write,writev,sendto,sendmsg';
/** Enough for the frames that tests look for. */
const longestData = 6_000;

/** The words before a command that has its calls written to a file. The command stays this process's own child. */
export function followCallsInto(file: string): readonly string[] {
  const output = ['-D', '-f', '-qq', '-y', '-xx', '-s', String(longestData), '-o', file];
  return [strace ?? '', ...output, '-e', `trace=${followed}`];
}

/** The calls in such a file, in their order: a write where it begins, a sync where it has succeeded. */
export function readCalls(file: string): readonly SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, string>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [, pid = '', text = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const sync = /^(?:fsync|fdatasync)\(\d+<([^>]*)>(.*)$/.exec(text);
    const resumed = /^<\.\.\. (?:fsync|fdatasync) resumed>\)\s*= 0/.test(text);
    const write = /^(?:p?writev?|pwrite64|sendto|sendmsg)\(\d+<([^>]*)>/.exec(text);
    if (resumed) calls.push({ does: 'sync', to: unfinished.get(pid) ?? '' });
    else if (sync !== null) {
      const to = plain(sync[1]);
      if (/^\)\s*= 0/.test(sync[2] ?? '')) calls.push({ does: 'sync', to });
      else unfinished.set(pid, to);
    } else if (write !== null)
      calls.push({ does: 'write', to: plain(write[1]), data: dataIn(text.slice(write[0].length)) });
  }
  return calls;
}

/** Makes calls of a running process fail from now on, in the way that `failure` says (`fsync:error=EIO`), until it is called off. */
export async function failCalls(pid: number, failure: string): Promise<() => Promise<void>> {
  const calls = failure.slice(0, failure.indexOf(':'));
  const words = ['-f', '-p', String(pid), '-o', '/dev/null', '-e', `trace=${calls}`];
  const tracer = spawn(strace ?? '', [...words, '-e', `inject=${failure}`]);
  let told = '';
  tracer.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise<void>((resolve) => tracer.on('exit', () => resolve()));
  const stop = async () => {
    tracer.kill('SIGINT');
    await ended;
  };
  onTestFinished(stop);
  while (!told.includes('attached')) {
    if (tracer.exitCode !== null) throw new Error(`Calls cannot be made to fail: ${told}`);
    await pause(5);
  }
  return stop;
}

/** A text that is written in hexadecimal, byte by byte. */
function plain(hexadecimal = ''): string {
  return Buffer.from(hexadecimal.replaceAll('\\x', ''), 'hex').toString('latin1');
}

/** All strings of a call, one after the other. */
function dataIn(words: string): Buffer {
  const strings = [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, bytes = '']) =>
    bytes.replaceAll('\\x', ''),
  );
  return Buffer.from(strings.join(''), 'hex');
}
