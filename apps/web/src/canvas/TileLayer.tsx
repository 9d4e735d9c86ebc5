import { useEffect, useRef } from 'react';
import type { Stage } from './stage.ts';
import { startTile } from './tile.ts';
import styles from './tileLayer.module.css';

/** What of the board is painted, under what is real. */
export function TileLayer({ stage }: { readonly stage: Stage }) {
  const still = useRef<HTMLCanvasElement>(null);
  const hot = useRef<HTMLCanvasElement>(null);
  const carried = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (still.current === null || hot.current === null || carried.current === null) return;
    return startTile(still.current, { hot: hot.current, carried: carried.current }, stage);
  }, [stage]);
  return (
    <div className={styles.layer} aria-hidden>
      <canvas ref={still} className={styles.still} />
      <canvas ref={hot} className={styles.hot} hidden />
      <canvas ref={carried} className={styles.carried} hidden />
    </div>
  );
}
