import * as decoding from 'lib0/decoding';
import type { Latencies } from '../measure/latencies.ts';

/** Keeps account of where people were said to be: how much of it reaches a few of the others, and when. */
export class PresenceLedger {
  readonly #latencies: Latencies;
  readonly #sentAtMs = new Map<number, number[]>();
  readonly #decoder = new decoding.Decoder<ArrayBufferLike>(new Uint8Array());

  constructor(latencies: Latencies) {
    this.#latencies = latencies;
  }

  /** To be called right before a client says where it is; gives the clock to say it with. */
  send(clientId: number): number {
    const times = this.#sentAtMs.get(clientId) ?? [];
    this.#sentAtMs.set(clientId, times);
    return times.push(performance.now());
  }

  /** The entries of a presence message have come to somebody. A server may leave out what is outdated. */
  receive(entries: Uint8Array): void {
    const now = performance.now();
    const decoder = this.#decoder;
    decoder.arr = entries;
    decoder.pos = 0;
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const clientId = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      decoder.pos += length;
      const sentAtMs = this.#sentAtMs.get(clientId)?.[clock - 1];
      if (sentAtMs !== undefined) this.#latencies.add(now - sentAtMs);
    }
  }
}
