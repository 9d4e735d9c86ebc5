import type { Position } from '@symbiomap/domain';

/** Something that is told of new places at intervals, and goes from each to the next. */
export interface Glide {
  /** Where it is to go. The first time it is there at once. */
  aim(place: Position, nowMs: number): void;
  at(nowMs: number): Position;
  hasArrived(nowMs: number): boolean;
}

/** Begins at a place; each way takes `durationMs`, whatever its length. */
export function createGlide(place: Position, durationMs: number): Glide {
  let from = place;
  let to = place;
  let sinceMs = -Infinity;
  const at = (nowMs: number): Position => {
    const part = durationMs > 0 ? Math.min(1, (nowMs - sinceMs) / durationMs) : 1;
    return part === 1
      ? to
      : { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  };
  return {
    aim: (next, nowMs) => {
      if (next.x === to.x && next.y === to.y) return;
      from = at(nowMs);
      to = next;
      sinceMs = nowMs;
    },
    at,
    hasArrived: (nowMs) => nowMs - sinceMs >= durationMs,
  };
}
