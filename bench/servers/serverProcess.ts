import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { serverCpu } from '../measure/machine.ts';
import { pause } from '../measure/pause.ts';
import { heldBytesThrough } from './inspector.ts';
import { freePort, host, takesConnections } from './ports.ts';

/** How a server is started: a script for the Node that runs this one. */
export interface ServerScript {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

const startPatienceMs = 20_000;
const stopPatienceMs = 8_000;

/** A server under test: a process of its own on the server's processor, which ends when this one does. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #inspectorPort: number;
  #complaints = '';

  private constructor(child: ChildProcess, inspectorPort: number) {
    this.#child = child;
    this.#inspectorPort = inspectorPort;
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
    child.stderr?.on('data', (chunk: Buffer) => {
      if (this.#complaints.length < 4_000) this.#complaints += chunk.toString();
    });
  }

  /** Starts a server that reads `PORT` and `HOST`; resolves when it takes connections. Rejects when it ends before. */
  static async start(
    port: number,
    { script, environment, nodeOptions = [] }: ServerScript,
  ): Promise<ServerProcess> {
    const inspectorPort = await freePort();
    const words = [
      ...['--pdeathsig', 'KILL', 'taskset', '-c', String(serverCpu)],
      ...[process.execPath, `--inspect-port=${host}:${inspectorPort}`],
    ];
    const { PATH = '' } = process.env;
    const child = spawn('setpriv', [...words, ...nodeOptions, script], {
      env: { PATH, LANG: 'C', HOST: host, PORT: String(port), ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const server = new ServerProcess(child, inspectorPort);
    const end = performance.now() + startPatienceMs;
    while (!(await takesConnections(port))) {
      if (server.hasEnded || performance.now() > end) {
        await server.stop('SIGKILL');
        throw new Error(`${script} does not take connections: ${server.#complaints}`);
      }
      await pause(10);
    }
    return server;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** What it wrote to its error output, the first few thousand letters. */
  get complaints(): string {
    return this.#complaints;
  }

  /** Processor time of all its threads so far, in seconds; NaN once it has ended. */
  get cpuSeconds(): number {
    const threads = `/proc/${this.#child.pid ?? 0}/task`;
    try {
      return readdirSync(threads)
        .map((thread) => readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0])
        .reduce((sum, nanoseconds) => sum + Number(nanoseconds) / 1e9, 0);
    } catch {
      return Number.NaN;
    }
  }

  /** Its memory now, in MB (1,048,576 bytes). */
  get rssMb(): number {
    return this.#status('VmRSS');
  }

  /** The most memory that it has had, in MB. */
  get peakRssMb(): number {
    return this.#status('VmHWM');
  }

  /** Has it collect its garbage; gives what its program then holds, in MB. `rssMb` falls to what is in use. */
  async heldMb(): Promise<number> {
    this.#child.kill('SIGUSR1');
    return (await heldBytesThrough(host, this.#inspectorPort)) / 2 ** 20;
  }

  /** Sends a signal and resolves when the process has ended; one that does not listen is killed after 8 s. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.hasEnded) this.#child.kill(signal);
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), stopPatienceMs);
    await this.#ended;
    clearTimeout(timer);
  }

  #status(name: string): number {
    try {
      const status = readFileSync(`/proc/${this.#child.pid ?? 0}/status`, 'utf8');
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }
}
