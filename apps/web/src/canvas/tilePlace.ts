import type { Position } from '@symbiomap/domain';
import type { Box } from '@symbiomap/scene';
import type { StageView } from './stage.ts';

/** How far the bitmap reaches beyond each side of the window, as a share of it: room to pan without painting. */
const overscan = 0.25;

/** How far a bitmap that was painted in a view reaches beyond its window, in pixels. */
export function marginOf({ width, height }: StageView): Position {
  return { x: Math.round(width * overscan), y: Math.round(height * overscan) };
}

/** The part of the board on a bitmap that was painted in a view. */
export function areaOf(painted: StageView): Box {
  const { x, y, zoom, width, height } = painted;
  const margin = marginOf(painted);
  return {
    x: -(x + margin.x) / zoom,
    y: -(y + margin.y) / zoom,
    width: (width + 2 * margin.x) / zoom,
    height: (height + 2 * margin.y) / zoom,
  };
}

/** Where a bitmap lies in the window, in pixels, and how many times as large as it was painted. */
export interface TilePlace {
  readonly box: Box;
  readonly scale: number;
}

/** Where a bitmap that was painted in one view lies in another. */
export function placeIn(painted: StageView, view: StageView): TilePlace {
  const scale = view.zoom / painted.zoom;
  const margin = marginOf(painted);
  return {
    scale,
    box: {
      x: view.x - scale * (painted.x + margin.x),
      y: view.y - scale * (painted.y + margin.y),
      width: (painted.width + 2 * margin.x) * scale,
      height: (painted.height + 2 * margin.y) * scale,
    },
  };
}

/**
 * Whether a bitmap that lies so covers the window, or else all there is. `boundsOf` (`null`: nothing) may look through
 * the whole board, and is asked only then. `hasGround`: the ground is to be seen everywhere.
 */
export function isCovering(
  { box }: TilePlace,
  view: StageView,
  { boundsOf, hasGround }: { readonly boundsOf: () => Box | null; readonly hasGround: boolean },
): boolean {
  if (holds(box, { x: 0, y: 0, width: view.width, height: view.height })) return true;
  if (hasGround) return false;
  const bounds = boundsOf();
  if (bounds === null) return true;
  const { x, y, zoom } = view;
  const onBoard = {
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  };
  return holds(onBoard, bounds);
}

/** Whether a box lies wholly in another. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/**
 * The parts of an area that are empty after what is on it was moved by so many pixels, with `scale` pixels to a unit:
 * none, one, or two that do not overlap.
 */
export function stripsInto(area: Box, by: Position, scale: number): readonly Box[] {
  const width = Math.min(area.width, Math.abs(by.x) / scale);
  const height = Math.min(area.height, Math.abs(by.y) / scale);
  const left = by.x > 0 ? area.x : area.x + area.width - width;
  const top = by.y > 0 ? area.y : area.y + area.height - height;
  const upright = { x: left, y: area.y, width, height: area.height };
  const rest = { x: by.x > 0 ? area.x + width : area.x, width: area.width - width };
  const lying = { ...rest, y: top, height };
  return [upright, lying].filter((strip) => strip.width > 0 && strip.height > 0);
}
