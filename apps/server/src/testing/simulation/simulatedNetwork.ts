import { closeCodes, readSubprotocols } from '@symbiomap/protocol';
import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import type { SocketClass } from '@symbiomap/replica';
import { admit, type Admission, type DoorServices } from '../../rooms/doorkeeper.ts';
import type { Connection } from '../../rooms/connection.ts';

/** A server as a network reaches it; `null` while none runs. */
export type Reachable = () => DoorServices | null;

/** One person's way to the server. */
export interface SimulatedNetwork {
  readonly WebSocket: SocketClass;
  /** Cut: open lines are lost, what is under way may still arrive on the other side, and no new one comes about. */
  isCut: boolean;
  /** Loses every open line. */
  cut(): void;
}

/** How long frames may be under way, in milliseconds. */
const longestMs = 25;

/** Makes a network for one person. `trace` hears of every frame. */
export function simulatedNetwork(
  boardId: string,
  server: Reachable,
  random: SeededRandom,
  trace: (what: string) => void,
): SimulatedNetwork {
  const lines = new Set<{ cut(): void }>();
  let isCut = false;

  class SimulatedSocket {
    readonly OPEN = 1;
    readyState = 0;
    binaryType = 'arraybuffer';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    readonly #up = inOrder(random);
    readonly #down = inOrder(random);
    #admission: Extract<Admission, { kind: 'in' }> | null = null;
    #connection: Connection | null = null;
    #isServerSideGone = false;

    constructor(_url: string, protocols: string[] = []) {
      lines.add(this);
      this.#up(() => {
        const services = isCut ? null : server();
        if (services === null) this.#end(1006);
        else void this.#knock(services, protocols);
      });
    }

    async #knock(services: DoorServices, protocols: string[]): Promise<void> {
      const admission = await admit(services, boardId, readSubprotocols(protocols), '').catch(
        () => null,
      );
      if (this.#isServerSideGone) {
        if (admission?.kind === 'in') admission.lease.release();
        return;
      }
      if (admission === null) {
        this.#down(() => this.#end(1006));
        return;
      }
      this.#down(() => {
        if (this.readyState !== 0) return;
        this.readyState = 1;
        this.onopen?.();
      });
      if (admission.kind === 'refused') {
        this.#down(() => this.#end(closeCodes[admission.reason]));
        return;
      }
      this.#admission = admission;
      this.#connection = admission.enter({
        send: (frame) => {
          const copy = frame.slice();
          this.#down(() => {
            trace(`down ${copy.length}`);
            if (this.readyState === 1) this.onmessage?.({ data: copy.buffer });
          });
        },
        close: (reason) => {
          trace(`close ${reason}`);
          this.#leave();
          this.#down(() => this.#end(closeCodes[reason]));
        },
        bufferedBytes: () => 0,
      });
    }

    send(data: Uint8Array): void {
      if (this.readyState !== 1) return;
      const frame = data.slice();
      this.#up(() => {
        trace(`up ${frame.length}`);
        if (this.#connection === null || this.#isServerSideGone) return;
        this.#admission?.lease.room.receive(this.#connection, frame);
      });
    }

    close(): void {
      this.readyState = 3;
      lines.delete(this);
      this.#up(() => this.#leave());
    }

    /** The line is dead; the server hears of it at once, late, or after what was under way. */
    cut(): void {
      if (random.chance(0.5)) this.#leave();
      else setTimeout(() => this.#leave(), random.below(60_000));
      this.#end(1006);
    }

    #leave(): void {
      if (this.#isServerSideGone) return;
      this.#isServerSideGone = true;
      if (this.#admission === null || this.#connection === null) return;
      this.#connection.lost();
      this.#admission.lease.room.leave(this.#connection);
      this.#admission.lease.release();
    }

    #end(code: number): void {
      lines.delete(this);
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.onclose?.({ code, reason: '' });
    }
  }

  return {
    WebSocket: SimulatedSocket,
    get isCut() {
      return isCut;
    },
    set isCut(cut: boolean) {
      isCut = cut;
      if (cut) this.cut();
    },
    cut: () => {
      for (const line of [...lines]) line.cut();
    },
  };
}

/** Runs things one after the other, each after a time of its own. */
function inOrder(random: SeededRandom): (run: () => void) => void {
  let lastAtMs = 0;
  return (run) => {
    lastAtMs = Math.max(lastAtMs, Date.now() + 1 + random.below(longestMs));
    setTimeout(run, lastAtMs - Date.now());
  };
}
