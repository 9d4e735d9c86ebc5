import { useEffect, useRef } from 'react';
import { startGuides } from './guides.ts';
import styles from './guidesLayer.module.css';
import type { Stage } from './stage.ts';

/** Thin lines that show what a dragged thing is laid in line with. */
export function GuidesLayer({ stage }: { readonly stage: Stage }) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(
    () => (layer.current === null ? undefined : startGuides(layer.current, stage)),
    [stage],
  );
  return <div ref={layer} className={styles.guides} aria-hidden />;
}
