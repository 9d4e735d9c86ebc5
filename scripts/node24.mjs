// Finds the Node that runs this project: it runs TypeScript as it stands, which older ones do not.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const oldest = [24, 15];
/** What to tell somebody who has none. */
export const nodeAdvice = `Symbiomap needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. On Linux and Windows "npm ci" brings one; elsewhere install it from nodejs.org.`;

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The path of a Node that is new enough: this one, or the one among the project's dependencies; `null` if neither. */
export function findNode24() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve(`node-${system}-${process.arch}/package.json`));
    return join(folder, 'bin', system === 'win' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

/**
 * Runs a script on Node 24 in place of this process: same terminal, same signals, same exit code. Where there is
 * no such Node it says so and ends with `codeWithout`.
 */
export function handOver(script, words, codeWithout = 1) {
  const node = findNode24();
  if (node === null) {
    console.error(nodeAdvice);
    process.exitCode = codeWithout;
    return;
  }
  const child = spawn(node, [script, ...words], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`${node} does not start: ${error.message}`);
    process.exitCode = codeWithout;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? codeWithout;
      return;
    }
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
