import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import type { Node, NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import type { Stage } from './stage.ts';
import { noMoves } from './cardMoves.ts';

/** What React Flow's drags become. */
export interface Dragging {
  /** Takes React Flow's word of where the hand has cards. */
  onPositions(changes: readonly NodeChange<Node>[]): void;
  /** The hand let go: the board is written once. */
  onDrop(): void;
}

/**
 * Dragging goes through presence, the document is written once, at the drop: a drag written frame by frame
 * would stay in the document for ever. React Flow moves the cards it holds; the rest of the selection moves along.
 */
export function useDragging(stage: Stage): Dragging {
  return useMemo(() => draggingOn(stage), [stage]);
}

function draggingOn({ session, scene, hold }: Stage): Dragging {
  const { board, presence, rights, view } = session;
  /** Selected cards that React Flow does not hold, from the first move until the drop. */
  let along: readonly string[] | null = null;
  let held: ReadonlyMap<string, Position> = noMoves;

  const alongWith = (moved: ReadonlyMap<string, Position>): readonly string[] => {
    const { selection } = view.getState();
    if (![...moved.keys()].some((id) => selection.has(id))) return [];
    const cards = [...selection].filter((id) => !moved.has(id) && scene.cards.has(id));
    return rights
      .changeable(board.getSnapshot(), cards)
      .filter((id) => scene.cards.get(id)?.company.locked !== true);
  };

  return {
    onPositions: (changes) => {
      const moved = new Map<string, Position>();
      for (const change of changes) {
        if (change.type === 'position' && change.position !== undefined)
          moved.set(change.id, change.position);
      }
      const [first] = moved;
      const place = first === undefined ? undefined : scene.cards.get(first[0])?.box;
      if (first === undefined || place === undefined) return;
      const by = { x: Math.round(first[1].x - place.x), y: Math.round(first[1].y - place.y) };
      along ??= alongWith(moved);
      const next = new Map([...held, ...moved]);
      for (const id of along) {
        const box = scene.cards.get(id)?.box;
        if (box !== undefined) next.set(id, { x: box.x + by.x, y: box.y + by.y });
      }
      held = next;
      hold(held);
      presence.setOwn({ dragging: { items: [...held.keys()], by } });
    },
    onDrop: () => {
      const positions: Record<string, Position> = {};
      for (const [id, position] of held) {
        const place = scene.cards.get(id)?.box;
        const x = Math.round(position.x);
        const y = Math.round(position.y);
        if (place !== undefined && (place.x !== x || place.y !== y)) positions[id] = { x, y };
      }
      held = noMoves;
      along = null;
      if (Object.keys(positions).length > 0) board.execute(commands['items.move'], { positions });
      hold(noMoves);
      presence.setOwn({ dragging: { items: [], by: { x: 0, y: 0 } } });
    },
  };
}
