import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Role = 'owner' | 'facilitator' | 'editor' | 'contributor' | 'commenter' | 'viewer';

/** A board on the server, with the address that each role opens it by. */
export interface ServedBoard {
  readonly id: string;
  readonly links: Readonly<Record<Role, string>>;
}

/** What a test looks at in a board file. */
export interface BoardFile {
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind?: string;
    readonly position?: { readonly x: number; readonly y: number };
    readonly photo?: { readonly hash: string; readonly width: number; readonly height: number };
  }[];
  readonly images?: Readonly<Record<string, string>>;
  readonly resources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind?: string;
  }[];
  readonly flows: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly resource?: string;
    readonly stage?: string;
    readonly amount?: object;
  }[];
  readonly areas?: readonly {
    readonly id: string;
    readonly position?: { readonly x: number; readonly y: number };
    readonly size?: { readonly width: number; readonly height: number };
  }[];
  readonly notes?: readonly {
    readonly id: string;
    readonly position?: { readonly x: number; readonly y: number };
  }[];
}

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));
const commandLine = fileURLToPath(new URL('../../apps/cli/bin/symbiomap.mjs', import.meta.url));
const builtPage = fileURLToPath(new URL('../../apps/web/dist/index.html', import.meta.url));
const bundledNode = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** The secret of a link: what follows the #. */
export function keyOf(link: string): string {
  return new URL(link).hash.slice(1);
}

/** A real server process on a data folder of its own. */
export class BoardServer {
  readonly #dataFolder = mkdtempSync(join(tmpdir(), 'symbiomap-e2e-'));
  #process: ChildProcess | null = null;
  #ended: Promise<void> = Promise.resolve();
  #port = 0;

  /** Starts a server on a free port. Throws when the app was not built. */
  static async start(): Promise<BoardServer> {
    if (!existsSync(builtPage)) throw new Error('The app is not built: npm run build');
    const server = new BoardServer();
    await server.startAgain();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts the process anew, on the same port and data folder. */
  async startAgain(): Promise<void> {
    const child = spawn(existsSync(bundledNode) ? bundledNode : process.execPath, [main], {
      env: { PORT: String(this.#port), SYMBIOMAP_DATA: this.#dataFolder, SYMBIOMAP_LOG: 'warn' },
    });
    this.#process = child;
    this.#ended = new Promise((resolve) => child.on('exit', () => resolve()));
    let written = '';
    this.#port = await new Promise<number>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        written += chunk.toString();
        const port = /http:\/\/[^\s:]+:(\d+)/.exec(written)?.[1];
        if (port !== undefined) resolve(Number(port));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', () => reject(new Error(`The server ended: ${written}`)));
    });
  }

  /** Asks it to end, as an administrator does. */
  async stop(): Promise<void> {
    this.#process?.kill('SIGTERM');
    await this.#ended;
  }

  /** Ends it at once, as a power cut does. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.#ended;
  }

  /** Ends it and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#dataFolder, { recursive: true, force: true });
  }

  /** Copies all its boards into a file, as an administrator does. Gives its path. */
  async backup(): Promise<string> {
    const file = join(this.#dataFolder, 'backup.sqlite');
    await this.#administer('backup', file);
    return file;
  }

  /** Puts a backup in the place of all its boards, while it runs. */
  restore(file: string): Promise<void> {
    return this.#administer('restore', file);
  }

  async #administer(command: string, file: string): Promise<void> {
    const node = existsSync(bundledNode) ? bundledNode : process.execPath;
    const env = { ...process.env, SYMBIOMAP_DATA: this.#dataFolder };
    await promisify(execFile)(node, [commandLine, command, file], { env });
  }

  /** A new board, empty, from a sample (`template`) or from a board file. */
  async createBoard(
    start: { readonly title?: string; readonly template?: string; readonly file?: object } = {},
  ): Promise<ServedBoard> {
    const body = { title: 'Harbour district', ...start };
    const answer = await fetch(`${this.url}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`No board: ${answer.status} ${await answer.text()}`);
    const { id, links } = (await answer.json()) as ServedBoard;
    const addresses = Object.entries(links).map(([role, path]) => [role, this.url + path]);
    return { id, links: Object.fromEntries(addresses) as ServedBoard['links'] };
  }

  /** The board as the server has it. */
  async boardFile(board: ServedBoard): Promise<BoardFile> {
    const answer = await fetch(`${this.url}/api/boards/${board.id}`, {
      headers: { authorization: `Bearer ${keyOf(board.links.viewer)}` },
    });
    if (!answer.ok) throw new Error(`No board file: ${answer.status}`);
    return (await answer.json()) as BoardFile;
  }
}
