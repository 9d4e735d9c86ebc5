import type { Latencies } from '../measure/latencies.ts';
import type { UpdateReaches } from './updateReaches.ts';

/** The moves of one writer and when they were sent. */
interface Sent {
  /** Who sends them, as a receiver: they do not wait for their own. */
  readonly sender: number;
  readonly firstClock: number;
  readonly atMs: number[];
}

/** Keeps account of the edits in one room: when each was sent and when it reached each of the others. */
export class EditLedger {
  readonly #latencies: Latencies;
  readonly #reaches: UpdateReaches;
  readonly #sent = new Map<number, Sent>();
  /** For each receiver, the next clock of each writer that it waits for. */
  readonly #awaited: readonly Map<number, number>[];
  #sentCount = 0;
  #deliveredCount = 0;

  constructor(receiverCount: number, reaches: UpdateReaches, latencies: Latencies) {
    this.#awaited = Array.from({ length: receiverCount }, () => new Map<number, number>());
    this.#reaches = reaches;
    this.#latencies = latencies;
  }

  /** So many edits were sent by all. */
  get sentCount(): number {
    return this.#sentCount;
  }

  /** So many times an edit reached one of the others. */
  get deliveredCount(): number {
    return this.#deliveredCount;
  }

  addWriter(clientId: number, sender: number, firstClock: number): void {
    this.#sent.set(clientId, { sender, firstClock, atMs: [] });
    for (const awaited of this.#awaited) awaited.set(clientId, firstClock);
  }

  /** To be called right before an edit of a writer is written to the line. */
  send(clientId: number): void {
    this.#sent.get(clientId)?.atMs.push(performance.now());
    this.#sentCount += 1;
  }

  /** An update has come. An edit that was left out before it will not be waited for: it counts as missing. */
  receive(receiver: number, update: Uint8Array): void {
    const now = performance.now();
    const awaited = this.#awaited[receiver];
    if (awaited === undefined) return;
    for (const { client, from, to } of this.#reaches.of(update)) {
      const sent = this.#sent.get(client);
      if (sent === undefined || sent.sender === receiver) continue;
      const next = awaited.get(client) ?? sent.firstClock;
      for (let clock = Math.max(from, next); clock < to; clock += 1) {
        const sentAtMs = sent.atMs[clock - sent.firstClock];
        if (sentAtMs === undefined) continue;
        this.#latencies.add(now - sentAtMs);
        this.#deliveredCount += 1;
      }
      awaited.set(client, Math.max(to, next));
    }
  }
}
