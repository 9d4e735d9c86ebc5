import { touches, type Box } from '@symbiomap/scene';
import type { StageView } from './stage.ts';
import { areaOf, holds, marginOf } from './tilePlace.ts';

/** Marks, shadows and faces stand out of what they belong to: in board units, and in pixels. */
const room = { units: 24, pixels: 10 } as const;
/** Of more parts, or of more than this share of the bitmap, all is painted anew: it takes no longer. */
const mostParts = 400;
const mostShare = 0.5;

/**
 * The parts of a bitmap that are to be painted again where something changed, on the board, on whole pixels of the
 * bitmap: their edges leave no seam. None lies in another. `null`: all is to be painted.
 */
export function partsToMend(
  changed: readonly Box[],
  painted: StageView,
  density: number,
): readonly Box[] | null {
  const area = areaOf(painted);
  const { zoom } = painted;
  const margin = marginOf(painted);
  const rim = room.units + room.pixels / zoom;
  const wide = changed
    .map(({ x, y, width, height }) => ({
      x: x - rim,
      y: y - rim,
      width: width + 2 * rim,
      height: height + 2 * rim,
    }))
    .filter((part) => touches(part, area));
  const parts = withoutHeld(wide);
  const covered = parts.reduce((sum, { width, height }) => sum + width * height, 0);
  if (parts.length > mostParts || covered > mostShare * area.width * area.height) return null;
  const scale = zoom * density;
  const left = (painted.x + margin.x) * density;
  const top = (painted.y + margin.y) * density;
  return parts.map((part) => {
    const x = Math.floor(part.x * scale + left);
    const y = Math.floor(part.y * scale + top);
    const right = Math.ceil((part.x + part.width) * scale + left);
    const bottom = Math.ceil((part.y + part.height) * scale + top);
    return {
      x: (x - left) / scale,
      y: (y - top) / scale,
      width: (right - x) / scale,
      height: (bottom - y) / scale,
    };
  });
}

/** The largest first: what lies in one of them is painted with it. */
function withoutHeld(parts: readonly Box[]): readonly Box[] {
  const kept: Box[] = [];
  for (const part of [...parts].sort((a, b) => b.width * b.height - a.width * a.height)) {
    if (!kept.some((other) => holds(other, part))) kept.push(part);
    if (kept.length > mostParts) return kept;
  }
  return kept;
}
