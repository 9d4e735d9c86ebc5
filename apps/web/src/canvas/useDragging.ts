import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { placesOf } from '@symbiomap/scene';
import type { Node, NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useBoard, useOthers, useSession } from '../board/SessionContext.tsx';

const atRest: ReadonlyMap<string, Position> = new Map();

/** Cards on the move: where they are drawn while the board does not know yet. */
export interface Dragging {
  readonly dragged: ReadonlyMap<string, Position>;
  /** Takes React Flow's word of where the hand has cards. */
  onPositions(changes: readonly NodeChange<Node>[]): void;
  /** The hand let go: the board is written once. */
  onDrop(nodes: readonly Node[]): void;
}

/**
 * Dragging goes through presence, the document is written once, at the drop: a drag written frame by frame
 * would stay in the document for ever. What my hand holds, nobody else moves.
 */
export function useDragging(): Dragging {
  const { board, presence } = useSession();
  const [own, setOwn] = useState(atRest);
  const held = useRef<Map<string, Position>>(new Map());
  const others = useOthers();
  const snapshot = useBoard((current) => current);

  const dragged = useMemo(() => {
    const moving = others.filter(({ dragging }) => dragging !== undefined);
    if (moving.length === 0) return own;
    const places = placesOf(snapshot);
    const all = new Map<string, Position>();
    for (const { dragging } of moving) {
      for (const id of dragging?.items ?? []) {
        const place = places.get(id);
        if (place === undefined || dragging === undefined) continue;
        all.set(id, { x: place.x + dragging.by.x, y: place.y + dragging.by.y });
      }
    }
    for (const [id, position] of own) all.set(id, position);
    return all;
  }, [others, own, snapshot]);

  const onPositions = useCallback(
    (changes: readonly NodeChange<Node>[]) => {
      let hasMoved = false;
      for (const change of changes) {
        if (change.type !== 'position' || change.position === undefined) continue;
        held.current.set(change.id, change.position);
        hasMoved = true;
      }
      if (!hasMoved) return;
      setOwn(new Map(held.current));
      const [first] = held.current;
      if (first === undefined) return;
      const place = placesOf(board.getSnapshot()).get(first[0]);
      if (place === undefined) return;
      const by = { x: Math.round(first[1].x - place.x), y: Math.round(first[1].y - place.y) };
      presence.setOwn({ dragging: { items: [...held.current.keys()], by } });
    },
    [board, presence],
  );

  const onDrop = useCallback(
    (nodes: readonly Node[]) => {
      const places = placesOf(board.getSnapshot());
      const positions: Record<string, Position> = {};
      for (const { id, position } of nodes) {
        const place = places.get(id);
        const x = Math.round(position.x);
        const y = Math.round(position.y);
        if (place !== undefined && (place.x !== x || place.y !== y)) positions[id] = { x, y };
      }
      held.current = new Map();
      if (Object.keys(positions).length > 0) board.execute(commands['items.move'], { positions });
      setOwn(atRest);
      presence.setOwn({ dragging: { items: [], by: { x: 0, y: 0 } } });
    },
    [board, presence],
  );

  return { dragged, onPositions, onDrop };
}
