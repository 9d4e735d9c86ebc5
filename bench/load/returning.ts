import { BoardClient } from '../generator/boardClient.ts';
import type { RoomAddress } from '../servers/adapter.ts';

const shortestWaitMs = 100;
const longestWaitMs = 2_500;

/** Somebody who has the board, and comes back when the line is cut: later after each attempt that failed. */
export class Returning {
  /** When it last had the whole state; `null` while it has not. */
  syncedAtMs: number | null = null;
  readonly #address: RoomAddress;
  readonly #stateVector: Uint8Array;
  #client: BoardClient | null = null;
  #failures = 0;
  #hasLeft = false;

  constructor(address: RoomAddress, stateVector: Uint8Array) {
    this.#address = address;
    this.#stateVector = stateVector;
    this.#connect();
  }

  leave(): void {
    this.#hasLeft = true;
    this.#client?.end();
  }

  #connect(): void {
    if (this.#hasLeft) return;
    const client = new BoardClient(this.#address, { onClose: () => this.#comeBack() });
    this.#client = client;
    const sync = async () => {
      await client.admitted;
      this.#failures = 0;
      await client.sync(this.#stateVector);
      this.syncedAtMs = performance.now();
    };
    sync().catch(() => {});
  }

  #comeBack(): void {
    const waitMs = Math.min(2 ** this.#failures * shortestWaitMs, longestWaitMs);
    this.#failures += 1;
    setTimeout(() => this.#connect(), waitMs);
  }
}
