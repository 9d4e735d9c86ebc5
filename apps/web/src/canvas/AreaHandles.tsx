import type { Box, HeldEdges } from '@symbiomap/scene';
import { useReactFlow, useStore } from '@xyflow/react';
import { useContext, useEffect, useRef, useState, type PointerEvent } from 'react';
import styles from './areaNode.module.css';
import { AreaResizingContext } from './areaResizing.ts';

const places: readonly HeldEdges[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
];
const cursors: Readonly<Record<string, string>> = {
  '-1,-1': 'nwse-resize',
  '1,1': 'nwse-resize',
  '1,-1': 'nesw-resize',
  '-1,1': 'nesw-resize',
  '0,-1': 'ns-resize',
  '0,1': 'ns-resize',
  '-1,0': 'ew-resize',
  '1,0': 'ew-resize',
};

/** The handles at the corners and edges of a selected area; the board is written once, when the hand lets go. */
export function AreaHandles({
  id,
  box,
  onDraw,
  onDone,
}: {
  readonly id: string;
  readonly box: Box;
  /** The area as it is drawn while the hand has it; `null`: as the board has it. */
  readonly onDraw: (box: Box | null) => void;
  readonly onDone: (box: Box) => void;
}) {
  const { screenToFlowPosition } = useReactFlow();
  const zoom = useStore(({ transform }) => transform[2]);
  const resizing = useContext(AreaResizingContext);
  const [isHeld, setIsHeld] = useState(false);
  const drawn = useRef<Box | null>(null);

  const end = (isDone: boolean) => {
    setIsHeld(false);
    if (isDone && drawn.current !== null) onDone(drawn.current);
    drawn.current = null;
    resizing?.end();
    // A frame later the board has it so, and nothing jumps back.
    requestAnimationFrame(() => onDraw(null));
  };

  useEffect(() => {
    if (!isHeld) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  });

  const placeOf = (event: PointerEvent) =>
    screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const onPointerDown = (event: PointerEvent, edges: HeldEdges) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    resizing?.begin({ area: id, edges, from: placeOf(event), box });
    setIsHeld(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!isHeld) return;
    drawn.current = resizing?.drawTo(placeOf(event)) ?? null;
    onDraw(drawn.current);
  };

  return places.map((place) => (
    <span
      key={`${place.x},${place.y}`}
      className={`nodrag nopan ${styles.handle ?? ''}`}
      data-handle={`${place.x},${place.y}`}
      aria-hidden
      style={{
        left: `${(place.x + 1) * 50}%`,
        top: `${(place.y + 1) * 50}%`,
        transform: `translate(-50%, -50%) scale(${1 / zoom})`,
        cursor: cursors[`${place.x},${place.y}`],
      }}
      onPointerDown={(event) => onPointerDown(event, place)}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        if (isHeld) end(true);
      }}
      onPointerCancel={() => {
        if (isHeld) end(false);
      }}
    />
  ));
}
