import { createTextMeasurer, paintScene } from '@symbiomap/scene';
import { useEffect, useRef } from 'react';
import styles from './copiesLayer.module.css';
import { followDuplicating, type Copies } from './duplicatingDrag.ts';
import { thingsAmong } from './paintedThings.ts';
import { paintLookOf } from './paintLook.ts';
import type { Stage } from './stage.ts';

/** Copies that go with the pointer, over everything else. */
export function CopiesLayer({ stage }: { readonly stage: Stage }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const g = canvas.current?.getContext('2d');
    if (canvas.current === null || g === null || g === undefined) return;
    return startCopies(canvas.current, g, stage);
  }, [stage]);
  return <canvas ref={canvas} className={styles.copies} aria-hidden hidden />;
}

function startCopies(
  canvas: HTMLCanvasElement,
  g: CanvasRenderingContext2D,
  stage: Stage,
): () => void {
  const texts = createTextMeasurer(g);
  let shown: Copies | null = null;
  let frame = 0;

  const paint = () => {
    frame = 0;
    canvas.hidden = shown === null;
    if (shown === null) return;
    const { x, y, zoom, width, height } = stage.view.get();
    const density = Math.min(devicePixelRatio, 2);
    // Setting the size also empties it.
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    const scale = zoom * density;
    const { by, ids } = shown;
    g.setTransform(scale, 0, 0, scale, x * density + by.x * scale, y * density + by.y * scale);
    const look = {
      ...paintLookOf(stage, zoom),
      selected: ids,
      peopleAt: () => [],
      openCommentsOn: () => 0,
    };
    paintScene(g, thingsAmong(stage.scene, ids), look, texts);
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const stops = [
    followDuplicating(stage, (copies) => {
      shown = copies;
      schedule();
    }),
    stage.view.subscribe(() => {
      if (shown !== null) schedule();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
  };
}
