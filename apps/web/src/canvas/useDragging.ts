import { commands } from '@symbiomap/document';
import { findRecord, type Position } from '@symbiomap/domain';
import { carriedBy } from '@symbiomap/scene';
import type { Node, NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import { noMoves } from './cardMoves.ts';
import { createSnapping } from './snapping.ts';
import type { Stage } from './stage.ts';

/** What React Flow's drags become. */
export interface Dragging {
  /** A drag begins; with Ctrl or ⌘ an area goes without what lies in it. */
  onGrab(event: { readonly ctrlKey?: boolean; readonly metaKey?: boolean }): void;
  /** Takes React Flow's word of where the hand has things. */
  onPositions(changes: readonly NodeChange<Node>[]): void;
  /** The hand let go: the board is written once; not at all after Esc. */
  onDrop(): void;
}

/**
 * Dragging goes through presence, the document is written once, at the drop: a drag written frame by frame
 * would stay in the document for ever. React Flow moves the things it holds; the rest of the selection, and what
 * areas carry, moves along.
 */
export function useDragging(stage: Stage): Dragging {
  return useMemo(() => draggingOn(stage), [stage]);
}

function draggingOn(stage: Stage): Dragging {
  const { session, scene, hold } = stage;
  const snapping = createSnapping(stage);
  const { board, presence, rights, view } = session;
  /** What moves along though React Flow does not move it, from the first move until the drop. */
  let along: readonly string[] | null = null;
  let held: ReadonlyMap<string, Position> = noMoves;
  let isFrameAlone = false;
  /** Esc was pressed: until the hand lets go, where it is says nothing. */
  let isGivenUp = false;

  const alongWith = (moved: ReadonlyMap<string, Position>): readonly string[] => {
    const { selection } = view.getState();
    const snapshot = board.getSnapshot();
    const isSelected = [...moved.keys()].some((id) => selection.has(id));
    const chosen = [...moved.keys(), ...(isSelected ? selection : [])];
    const carried = isFrameAlone ? [] : carriedBy(snapshot, chosen);
    const others = [...new Set([...chosen, ...carried])].filter((id) => !moved.has(id));
    return rights
      .changeable(snapshot, others)
      .filter((id) => !scene.lines.has(id) && scene.boxOf(id) !== undefined)
      .filter((id) => findRecord(snapshot, id)?.record.locked !== true);
  };

  const letGo = () => {
    held = noMoves;
    along = null;
    snapping.end();
    removeEventListener('keydown', onKeyDown, true);
  };
  const tellNobody = () => {
    hold(noMoves);
    presence.setOwn({ dragging: { items: [], by: { x: 0, y: 0 } } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    isGivenUp = true;
    letGo();
    tellNobody();
  };

  return {
    onGrab: ({ ctrlKey = false, metaKey = false }) => {
      isFrameAlone = ctrlKey || metaKey;
      isGivenUp = false;
    },
    onPositions: (changes) => {
      if (isGivenUp) return;
      const moved = new Map<string, Position>();
      for (const change of changes) {
        if (change.type === 'position' && change.position !== undefined)
          moved.set(change.id, change.position);
      }
      const [first] = moved;
      const place = first === undefined ? undefined : scene.boxOf(first[0]);
      if (first === undefined || place === undefined) return;
      if (along === null) {
        along = alongWith(moved);
        addEventListener('keydown', onKeyDown, true);
        snapping.begin([...moved.keys(), ...along]);
      }
      const laid = snapping.snap({ x: first[1].x - place.x, y: first[1].y - place.y });
      const by = { x: Math.round(laid.x), y: Math.round(laid.y) };
      const next = new Map(held);
      for (const id of [...moved.keys(), ...along]) {
        const box = scene.boxOf(id);
        if (box !== undefined) next.set(id, { x: box.x + laid.x, y: box.y + laid.y });
      }
      held = next;
      hold(held);
      presence.setOwn({ dragging: { items: [...held.keys()], by } });
    },
    onDrop: () => {
      const positions: Record<string, Position> = {};
      for (const [id, position] of held) {
        const place = scene.boxOf(id);
        const x = Math.round(position.x);
        const y = Math.round(position.y);
        if (place !== undefined && (place.x !== x || place.y !== y)) positions[id] = { x, y };
      }
      letGo();
      isGivenUp = false;
      if (Object.keys(positions).length > 0) board.execute(commands['items.move'], { positions });
      tellNobody();
    },
  };
}
