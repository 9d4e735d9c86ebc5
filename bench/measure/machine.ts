import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { pause } from './pause.ts';

/** The server has the first processor to itself, what loads it the second. */
export const serverCpu = 0;
const generatorCpu = 1;

/** Why these benchmarks cannot run here; `null` when they can. */
export function whyNotHere(): string | null {
  const tools = ['taskset', 'setpriv'].filter((name) => spawnSync(name, ['--version']).error);
  if (process.platform !== 'linux' || tools.length > 0)
    return `These benchmarks need Linux with taskset and setpriv (util-linux): they pin processes and read /proc.`;
  return cpus().length < 2 ? 'These benchmarks need two processors.' : null;
}

/** Keeps this process, with all its threads, on the generator's processor. */
export function pinGenerator(): void {
  spawnSync('taskset', ['-a', '-c', '-p', String(generatorCpu), String(process.pid)]);
}

export function describeMachine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `Node ${process.versions.node}; ${cpus().length} × ${model}, load ${load}`;
}

/** Seconds of processor time that this process has used. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const ticksPerSecond = 100;

/** Seconds of processor time that the machine has spent on programs, and that its host has kept from it. */
export function machineCpuSeconds(): number {
  const [all = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = all
    .split(/ +/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / ticksPerSecond;
}

const sampleMs = 500;
const quietCores = 0.15;

let patienceMs = 0;

/** How long `whenQuiet` waits. */
export function setPatience(seconds: number): void {
  patienceMs = seconds * 1_000;
}

/** Waits until the machine does little but this: others may be at work on it. Gives up after the patience that was set. */
export async function whenQuiet(): Promise<void> {
  const end = performance.now() + patienceMs;
  const othersSeconds = () => machineCpuSeconds() - ownCpuSeconds();
  for (let quietSamples = 0; quietSamples < 2 && performance.now() < end;) {
    const before = othersSeconds();
    await pause(sampleMs);
    const cores = (othersSeconds() - before) / (sampleMs / 1_000);
    quietSamples = cores < quietCores ? quietSamples + 1 : 0;
  }
}
