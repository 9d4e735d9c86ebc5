import type { Presence } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';

/** At most this often a moving cursor is told to the others. */
const intervalMs = 80;

/** Takes the pointer's place on the board (`null`: it left) as often as it comes, and tells it at a calm pace. */
export function cursorTeller(presence: Presence): (cursor: Position | null) => void {
  let latest: Position | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const send = () => {
    timer = null;
    presence.setOwn({ cursor: latest });
  };
  return (cursor) => {
    latest = cursor === null ? null : { x: Math.round(cursor.x), y: Math.round(cursor.y) };
    timer ??= setTimeout(send, intervalMs);
  };
}
