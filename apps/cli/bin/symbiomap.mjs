#!/usr/bin/env node
// Runs on Node 20 as well: finds a Node that runs TypeScript, and hands over to it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = [24, 15];
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

if (isNewEnough(process.versions.node)) await import('../src/main.ts');
else handOver();

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The Node that the project brings for this machine, if it brings one. */
function broughtNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve(`node-${system}-${process.arch}/package.json`));
    return join(folder, 'bin', system === 'win' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

function handOver() {
  const node = broughtNode();
  if (node === null) {
    console.error(
      `Symbiomap needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Run "npm ci" in its folder, or install a newer Node.`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`Symbiomap could not start ${node}: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 2;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}
