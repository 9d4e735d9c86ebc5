import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';

/** What a disk writes whole or not at all. */
const sectorBytes = 512;

/**
 * What may be left of a file when the power fails while `before` becomes `after` and nothing of that has been synced:
 * it ends at `end`, and of the sectors that changed each is old, new, or empty. What a sector held before the first
 * byte that changes in it stays, as on every disk that SQLite counts on.
 */
export function torn(
  before: Buffer,
  after: Buffer,
  random: SeededRandom,
  end = after.length,
): Buffer {
  const left = Buffer.alloc(Math.max(end, Math.min(before.length, after.length)));
  after.copy(left, 0, 0, left.length);
  for (let at = 0; at < left.length; at += sectorBytes) {
    const limit = Math.min(at + sectorBytes, left.length);
    if (isSame(before, after, at, limit)) continue;
    const fate = at >= end ? 'old' : random.pick(['new', 'new', 'new', 'old', 'empty'] as const);
    if (fate === 'new') continue;
    left.fill(0, firstChange(before, after, at, limit), limit);
    if (fate === 'old') before.subarray(at, limit).copy(left, at);
  }
  return left;
}

/** The same, but everything up to `end` has arrived in its order, and nothing after it. */
export function cutAt(before: Buffer, after: Buffer, end: number): Buffer {
  return Buffer.concat([after.subarray(0, end), before.subarray(end)]);
}

function isSame(before: Buffer, after: Buffer, from: number, to: number): boolean {
  return before.subarray(from, to).equals(after.subarray(from, to));
}

function firstChange(before: Buffer, after: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && before[at] === after[at]) at += 1;
  return at;
}
