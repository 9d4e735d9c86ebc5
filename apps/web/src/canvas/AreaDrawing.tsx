import type { Box } from '@symbiomap/scene';
import type { Position } from '@symbiomap/domain';
import { useReactFlow } from '@xyflow/react';
import { useState, type PointerEvent } from 'react';
import styles from './areaDrawing.module.css';
import { useCanvasGestures } from './CanvasGestures.tsx';

/** A press that moved less far, in pixels, was a click. */
const clickPixels = 6;

interface Stroke {
  readonly from: Position;
  readonly to: Position;
}

/** Lies over the board while the area tool is chosen: a rectangle is drawn out, or a click makes a standard area. */
export function AreaDrawing() {
  const { screenToFlowPosition } = useReactFlow();
  const { createAreaIn } = useCanvasGestures();
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent) => ({ x: clientX, y: clientY });

  const finish = () => {
    if (stroke === null) return;
    setStroke(null);
    const screen = boxOf(stroke);
    const start = screenToFlowPosition(screen, { snapToGrid: false });
    if (Math.max(screen.width, screen.height) < clickPixels) {
      createAreaIn(start);
      return;
    }
    const corner = { x: screen.x + screen.width, y: screen.y + screen.height };
    const end = screenToFlowPosition(corner, { snapToGrid: false });
    createAreaIn({ ...start, width: end.x - start.x, height: end.y - start.y });
  };

  return (
    <div
      className={styles.sheet}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setStroke({ from: pointOf(event), to: pointOf(event) });
      }}
      onPointerMove={(event) => {
        if (stroke !== null) setStroke({ ...stroke, to: pointOf(event) });
      }}
      onPointerUp={finish}
      onPointerCancel={() => setStroke(null)}
    >
      {stroke !== null && <Outline box={boxOf(stroke)} />}
    </div>
  );
}

function Outline({ box: { x, y, width, height } }: { readonly box: Box }) {
  return <div className={styles.outline} style={{ left: x, top: y, width, height }} />;
}

function boxOf({ from, to }: Stroke): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}
