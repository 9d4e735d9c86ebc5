import { byScore, type Candidate } from './bestPerItem.ts';

/** The best of many candidates, of which only so many are kept. */
export class BestOf {
  readonly #most: number;
  #kept: Candidate[] = [];
  #leastScore = -Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether one with this score can still be among the best. */
  hasRoomFor(score: number): boolean {
    return score >= this.#leastScore;
  }

  add(candidate: Candidate): void {
    this.#kept.push(candidate);
    // Cut now and then, not at each: sorting once for many is cheaper.
    if (this.#kept.length >= 4 * this.#most) this.#cut();
  }

  /** The best, the best first. */
  taken(): readonly Candidate[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort(byScore).slice(0, this.#most);
    const last = this.#kept[this.#most - 1];
    if (last !== undefined) this.#leastScore = last.score;
  }
}
