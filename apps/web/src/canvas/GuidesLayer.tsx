import { guidesOf } from './snapping.ts';
import type { Stage } from './stage.ts';
import { useSignal } from './useStage.ts';
import styles from './guidesLayer.module.css';

/** Thin lines that show what a dragged thing is laid in line with. */
export function GuidesLayer({ stage }: { readonly stage: Stage }) {
  const guides = useSignal(guidesOf(stage));
  if (guides.length === 0) return null;
  const { x, y, zoom } = stage.view.get();
  return (
    <svg className={styles.guides} aria-hidden>
      {guides.map(({ from, to }, at) => (
        <line
          key={at}
          x1={from.x * zoom + x}
          y1={from.y * zoom + y}
          x2={to.x * zoom + x}
          y2={to.y * zoom + y}
        />
      ))}
    </svg>
  );
}
