import type { BoardVersion } from '../storage/versionStorage.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** All of these last hours are kept … */
const allKeptMs = 2 * hourMs;
/** … but no more than so many: honest work makes a version in five minutes, and one when people leave. */
const mostOfAll = 120;
/** How far back one version an hour, and one a day, is kept. */
const hourlyKeptMs = 2 * dayMs;
const dailyKeptMs = 30 * dayMs;

/**
 * The ids of the automatic versions that a board does not need any more. Kept are those of the last two hours, then
 * the last one of each hour for two days, then the last one of each day for thirty days. So a board never keeps more
 * than 200 of them (120 + 49 hours + 29 days); named versions stay until people delete them.
 */
export function versionsToDrop(
  versions: readonly BoardVersion[],
  nowMs: number,
): readonly string[] {
  const automatic = versions
    .filter(({ kind }) => kind === 'automatic')
    .sort((a, b) => b.atMs - a.atMs);
  const seen = new Set<string>();
  return automatic
    .filter(({ atMs }, rank) => {
      const slot = slotOf(atMs, nowMs, rank);
      const isNeeded = slot !== null && !seen.has(slot);
      if (slot !== null) seen.add(slot);
      return !isNeeded;
    })
    .map(({ id }) => id);
}

/** Of the versions in one slot the newest is kept; `null`: too old for any. `rank` is 0 for the newest of all. */
function slotOf(atMs: number, nowMs: number, rank: number): string | null {
  const ageMs = nowMs - atMs;
  if (ageMs <= allKeptMs && rank < mostOfAll) return `version ${rank}`;
  if (ageMs <= hourlyKeptMs) return `hour ${Math.floor(atMs / hourMs)}`;
  if (ageMs <= dailyKeptMs) return `day ${Math.floor(atMs / dayMs)}`;
  return null;
}
