import type { SocketClass } from '../replicaSocket.ts';

type Frame = Uint8Array<ArrayBuffer>;

/** The server's end of a line. */
export interface ServerEnd {
  send(frame: Frame): void;
  /** Ends the line; 1006 as if it was cut. */
  close(code: number): void;
}

/** What a server does with a line. */
export interface ServerSide {
  receive(frame: Frame): void;
  lost(): void;
}

/** The longest that a frame is under way. */
const longestMs = 30;

/**
 * A WebSocket class whose frames take time and arrive in order. `accept` gives the server's side of a new line.
 * Uses the global timers.
 */
export function modelSocket({
  random,
  isListening,
  accept,
}: {
  readonly random: () => number;
  readonly isListening: () => boolean;
  readonly accept: (end: ServerEnd) => ServerSide;
}): SocketClass {
  return class ModelSocket {
    readonly OPEN = 1;
    readyState = 0;
    binaryType = 'arraybuffer';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    #side: ServerSide | null = null;
    readonly #up = orderly(random);
    readonly #down = orderly(random);

    constructor(_url: string, _protocols?: string[]) {
      this.#up(() => {
        if (this.readyState !== 0) return;
        if (!isListening()) {
          this.#end(1006);
          return;
        }
        this.#down(() => {
          if (this.readyState !== 0) return;
          this.readyState = 1;
          this.onopen?.();
        });
        this.#side = accept({
          send: (frame) => {
            this.#down(() => {
              if (this.readyState === 1) this.onmessage?.({ data: frame.slice().buffer });
            });
          },
          close: (code) => this.#down(() => this.#end(code)),
        });
      });
    }

    send(data: Frame): void {
      if (this.readyState !== 1) return;
      const frame = data.slice();
      this.#up(() => this.#side?.receive(frame));
    }

    close(): void {
      this.readyState = 3;
      this.#up(() => this.#side?.lost());
    }

    #end(code: number): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.onclose?.({ code, reason: '' });
    }
  };
}

/** Runs things one after the other, each after a time of its own. */
function orderly(random: () => number): (run: () => void) => void {
  let lastAt = 0;
  return (run) => {
    lastAt = Math.max(lastAt, Date.now() + Math.ceil(random() * longestMs));
    setTimeout(run, lastAt - Date.now());
  };
}
