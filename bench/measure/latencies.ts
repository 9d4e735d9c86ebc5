const bucketsPerMs = 20;
const longestMs = 20_000;

/** How long things took: a histogram of 0.05 ms steps up to 20 s, cheap enough for a million entries a second. */
export class Latencies {
  readonly #buckets = new Uint32Array(longestMs * bucketsPerMs + 1);
  #count = 0;

  add(ms: number): void {
    const bucket = Math.min(Math.max(ms, 0), longestMs) * bucketsPerMs;
    this.#buckets[bucket | 0] = (this.#buckets[bucket | 0] ?? 0) + 1;
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** What a share of the entries (0.99: all but one in a hundred) stayed below, in milliseconds; NaN without entries. */
  quantileMs(share: number): number {
    if (this.#count === 0) return Number.NaN;
    const wanted = share * this.#count;
    let seen = 0;
    for (const [bucket, count] of this.#buckets.entries()) {
      seen += count;
      if (count > 0 && seen >= wanted) return (bucket + 0.5) / bucketsPerMs;
    }
    return longestMs;
  }
}
