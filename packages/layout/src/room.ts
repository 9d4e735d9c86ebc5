import type { Position } from '@symbiomap/domain';
import { roomInArea, type Box } from '@symbiomap/scene';

/** Where things may lie, in whole board units. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bare board. */
export const wholeBoard: Room = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/** The room within the frame of an area; one that grows has no end to the right and down. */
export function roomIn(frame: Box, mayGrow: boolean): Room {
  const { side, top } = roomInArea;
  return {
    left: Math.ceil(frame.x + side),
    top: Math.ceil(frame.y + top),
    right: mayGrow ? Infinity : Math.floor(frame.x + frame.width - side),
    bottom: mayGrow ? Infinity : Math.floor(frame.y + frame.height - side),
  };
}

/** How far an area has to reach to hold a box. */
export function reachRound({ x, y, width, height }: Box): Position {
  return { x: x + width + roomInArea.side, y: y + height + roomInArea.side };
}

/** Whether a box lies in a room. */
export function isInRoom({ x, y, width, height }: Box, room: Room): boolean {
  return x >= room.left && y >= room.top && x + width <= room.right && y + height <= room.bottom;
}

/** The place nearest to a box's own where it lies in a room; at the room's corner if it is too large for it. */
export function placeInRoom({ x, y, width, height }: Box, room: Room): Position {
  return {
    x: Math.max(room.left, Math.min(x, room.right - width)),
    y: Math.max(room.top, Math.min(y, room.bottom - height)),
  };
}
