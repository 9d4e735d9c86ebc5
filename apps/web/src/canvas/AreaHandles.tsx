import type { Position } from '@symbiomap/domain';
import { leastArea, type Box } from '@symbiomap/scene';
import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import styles from './areaNode.module.css';
import { resizedBox, type HandlePlace } from './resizedBox.ts';

const places: readonly HandlePlace[] = [
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

/** What is drawn with, from the press until the hand lets go. */
interface Grip {
  readonly handle: HandlePlace;
  readonly from: Position;
  readonly box: Box;
}

/** The handles at the corners and edges of a selected area; the board is written once, when the hand lets go. */
export function AreaHandles({
  box,
  onDraw,
  onDone,
}: {
  readonly box: Box;
  /** The area as it is drawn while the hand has it; `null`: as the board has it. */
  readonly onDraw: (box: Box | null) => void;
  readonly onDone: (box: Box) => void;
}) {
  const { screenToFlowPosition } = useReactFlow();
  const zoom = useStore(({ transform }) => transform[2]);
  const [grip, setGrip] = useState<Grip | null>(null);
  const drawn = useRef<Box | null>(null);

  const end = (isDone: boolean) => {
    setGrip(null);
    if (isDone && drawn.current !== null) onDone(drawn.current);
    drawn.current = null;
    // A frame later the board has it so, and nothing jumps back.
    requestAnimationFrame(() => onDraw(null));
  };

  useEffect(() => {
    if (grip === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end(false);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  });

  const placeOf = (event: PointerEvent) =>
    screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const onPointerDown = (event: PointerEvent, handle: HandlePlace) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ handle, from: placeOf(event), box });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grip === null) return;
    const at = placeOf(event);
    const by = { x: at.x - grip.from.x, y: at.y - grip.from.y };
    drawn.current = resizedBox(grip.box, grip.handle, by, leastArea);
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
        if (grip !== null) end(true);
      }}
      onPointerCancel={() => {
        if (grip !== null) end(false);
      }}
    />
  ));
}
