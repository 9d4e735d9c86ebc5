import type { Box } from '@symbiomap/scene';

/** How the map is moved and enlarged against its fitted state; shifts in units of the drawing. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole map fitted into its frame. */
export const fitted: Camera = { scale: 1, x: 0, y: 0 };

const limits = { min: 1, max: 24 } as const;

/** The camera enlarged by a factor around a point of the frame, which stays where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
): Camera {
  const scale = Math.min(limits.max, Math.max(limits.min, camera.scale * factor));
  const by = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by };
}

/** The camera moved so that it never loses the map: something of it stays in the middle of the frame. */
export function kept(camera: Camera, bounds: Box): Camera {
  const within = (shift: number, start: number, size: number) => {
    const middle = start + size / 2;
    const low = middle - (start + size) * camera.scale;
    const high = middle - start * camera.scale;
    return Math.min(high, Math.max(low, shift));
  };
  return {
    scale: camera.scale,
    x: within(camera.x, bounds.x, bounds.width),
    y: within(camera.y, bounds.y, bounds.height),
  };
}

/** The camera that shows a part of the map in the middle of a frame, at most at `maxScale`. */
export function lookingAt(part: Box, frame: Box, maxScale: number): Camera {
  const fit = Math.min(frame.width / part.width, frame.height / part.height);
  const scale = Math.min(Math.max(fit, limits.min), Math.max(maxScale, limits.min));
  return {
    scale,
    x: frame.x + frame.width / 2 - (part.x + part.width / 2) * scale,
    y: frame.y + frame.height / 2 - (part.y + part.height / 2) * scale,
  };
}
